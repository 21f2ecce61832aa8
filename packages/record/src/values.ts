/** The closed lists of values that more than one part of the record uses. */
export const classes = ["F-1", "J-1", "F-2", "J-2", "other"] as const;

export const levels = [
  "language",
  "associate",
  "bachelor",
  "master",
  "doctorate",
  "postdoctoral",
  "certificate",
  "non-degree",
] as const;

export const workKinds = [
  "cpt",
  "pre-completion-opt",
  "post-completion-opt",
  "stem-opt",
  "cap-gap",
  "academic-training",
  "hardship",
  "on-campus",
  "reinstatement",
  "extension-of-stay",
] as const;

export const bases = ["required", "co-op", "credit", "elective"] as const;
