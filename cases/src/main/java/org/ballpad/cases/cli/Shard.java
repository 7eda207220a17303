package org.ballpad.cases.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ballpad.cases.sweep.Plan;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// Which part of a study a process computes: `2/8`.
///
/// @param number k, from 1
/// @param count n
record Shard(int number, int count) {
  private static final Pattern TEXT = Pattern.compile("([1-9]\\d{0,5})/([1-9]\\d{0,5})");

  /// The part that an option names; the whole without one.
  static Shard parse(String text, CommandLine command) {
    if (text == null) {
      return new Shard(1, 1);
    }
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches()
        || Integer.parseInt(matcher.group(1)) > Integer.parseInt(matcher.group(2))) {
      throw new ParameterException(
          command, "--shard needs K/N with 1 <= K <= N, as 2/8, not '" + text + "'");
    }
    return new Shard(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
  }

  Plan of(Plan plan) {
    return plan.shard(number, count);
  }

  /// The folder of this part of a study.
  String folder(String study) {
    return count == 1 ? study : study + ".shard-" + number + "-of-" + count;
  }
}
