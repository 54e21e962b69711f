import type { Messages } from './en';

// Gives use-intl's hooks our keys: a message that is not there fails the build.
declare module 'use-intl' {
  interface AppConfig {
    Messages: Messages;
  }
}
