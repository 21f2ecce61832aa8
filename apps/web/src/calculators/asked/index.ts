import type { Calculator, CalculatorId } from "../calculator.ts";
import { academicTraining } from "./academic-training.ts";
import { cpt } from "./cpt.ts";
import { fullTime } from "./full-time.ts";
import { grace } from "./grace.ts";
import { opt } from "./opt.ts";
import { stem } from "./stem.ts";
import { travel } from "./travel.ts";
import { unemployment } from "./unemployment.ts";

/** In the order of a stay. */
export const calculators: readonly Calculator[] = [
  fullTime,
  cpt,
  opt,
  unemployment,
  stem,
  travel,
  grace,
  academicTraining,
];

export const calculatorNamed = (id: string): Calculator | undefined =>
  calculators.find((one) => one.id === (id as CalculatorId));
