import { createTranslator } from 'use-intl/core';
import type { Messages } from './en';
import { languageOf } from './registry';

/** A translator without React, for exports. Keys are typed: a missing message is a type error. */
export const translator = (language: string) => {
  const { tag, messages } = languageOf(language);
  return createTranslator<Messages>({ locale: tag, messages });
};

export type Translate = ReturnType<typeof translator>;
