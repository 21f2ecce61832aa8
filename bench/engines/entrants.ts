import type { Entrant } from "./answers.ts";
import { arraysEntrant } from "./arrays.ts";
import { compiledEntrant } from "./compiled.ts";
import { interpretedEntrant } from "./interpreted.ts";
import { jsonRulesEntrant } from "./json-rules.ts";
import { objectsEntrant } from "./objects.ts";
import type { Facts } from "./people.ts";
import { publicodesEntrant } from "./publicodes.ts";
import { zenEntrant } from "./zen.ts";

/** All engines, ready to answer these students. The first is the one by which the others are checked. */
export const entrantsFor = (people: readonly Facts[], today: number): Entrant[] => [
  interpretedEntrant(people, today),
  compiledEntrant(people, today),
  objectsEntrant(people, today),
  arraysEntrant(people, today),
  jsonRulesEntrant(people, today),
  zenEntrant(people, today, false),
  zenEntrant(people, today, true),
  publicodesEntrant(people, today),
];
