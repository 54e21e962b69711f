import { createTranslator } from 'use-intl/core';
import type { Messages } from './en';
import { messagesOf } from './messages';
import { languageOf } from './registry';

/** A translator without React, for exports, in a language that was fetched. Keys are typed: a missing message is a type error. */
export const translator = (language: string) => createTranslator<Messages>({ locale: languageOf(language).tag, messages: messagesOf(language) });

export type Translate = ReturnType<typeof translator>;
