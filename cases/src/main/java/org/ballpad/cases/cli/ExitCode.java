package org.ballpad.cases.cli;

/// What the exit code of every command means.
enum ExitCode {
  OK(0, "success"),
  BUG(1, "internal error: please report it"),
  USAGE(2, "wrong options, or results that cannot be written"),
  CASE_INVALID(3, "the case file is missing or has faults; all are listed"),
  GEOMETRY(4, "the process steps or the mesh failed"),
  NOT_ACCURATE(5, "no solution, or the accuracy asked for was not reached"),
  VERIFY_MISMATCH(6, "verification differs from its reference"),
  SWEEP_FAILED(7, "the sweep finished with failed points"),
  REQUIREMENT(8, "a requirement of the case is not met"),
  INTERRUPTED(130, "interrupted (143: terminated); earlier results are untouched");

  private final int code;
  private final String meaning;

  ExitCode(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  /// The worse of two: an internal error before everything, success after all; between them the
  /// smaller number, because it means that less was computed.
  ExitCode orWorse(ExitCode other) {
    return this == OK || other != OK && other.code < code ? other : this;
  }

  /// The number that the shell sees.
  int code() {
    return code;
  }

  /// What it means, for the help text.
  String meaning() {
    return meaning;
  }
}
