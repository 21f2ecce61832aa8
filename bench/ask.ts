import { shippedBook, toldExamples } from "../packages/engine/test/books.ts";
import { figuresText, questionsPerVerdict } from "../packages/engine/test/interviews.ts";

/** Questions for each verdict, by the interview and by asking everything: example records with facts taken out. */
export const interviewFigures = (): string => figuresText(questionsPerVerdict(shippedBook(), toldExamples()));
