import { articleTags } from '../in-article/article-tags.ts';
import FactInAnswer from './FactInAnswer.astro';
import Nothing from './Nothing.astro';

/** What the tags of the short answer become: its facts stand in the docket, not after each paragraph. */
export const answerTags = { ...articleTags, Fact: FactInAnswer, FactSidebar: Nothing };
