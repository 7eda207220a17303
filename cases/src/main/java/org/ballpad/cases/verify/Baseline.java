package org.ballpad.cases.verify;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballpad.cases.file.Expectation;
import org.ballpad.cases.file.tree.DisplayUnit;
import org.ballpad.cases.file.tree.YamlEdit;

/// Writes new numbers into a case file, in the place of those that no longer hold.
///
/// Only the scalars `value` and `why` of these expectations change; comments, order and layout
/// stay. A value that the file computes from parameters is no baseline and is left as it is.
public final class Baseline {
  private static final String BLOCK = "expect";
  private static final int FEWEST_DIGITS = 6;
  private static final int ALL_DIGITS = 17;

  private Baseline() {}

  /// Takes over what came out.
  ///
  /// @param mismatches expectations of this file that do not hold
  /// @param reason becomes their `why`
  /// @return keys of the expectations that could not be replaced, each with the reason
  public static List<String> accept(Path file, List<Comparison> mismatches, String reason)
      throws IOException {
    YamlEdit edit = new YamlEdit(Files.readString(file));
    List<String> left = new ArrayList<>();
    for (Comparison mismatch : mismatches) {
      String key = mismatch.expectation().key();
      Optional<DisplayUnit.Written> written =
          edit.scalar(BLOCK, key, "value").flatMap(DisplayUnit.Written::of);
      long results = mismatches.stream().filter(m -> m.expectation().key().equals(key)).count();
      if (results > 1) {
        left.add(key + ": the bounds of the ring differ; expect it of each, by `ring_model`");
      } else if (mismatch.answer().isEmpty()) {
        left.add(key + ": the variant lacks this result");
      } else if (written.isEmpty()) {
        left.add(key + ": its value is computed from parameters; change it by hand");
      } else {
        edit.replace(text(mismatch, written.get().unit()), BLOCK, key, "value");
        edit.replace(YamlEdit.quoted(reason), BLOCK, key, "why");
      }
    }
    if (left.size() < mismatches.size()) {
      write(file.toRealPath(), edit.text());
    }
    return left;
  }

  /// The value in the unit that the file uses, with the digits that the tolerance asks for.
  private static String text(Comparison mismatch, String unit) {
    Expectation expectation = mismatch.expectation();
    BigDecimal perUnit = expectation.unit().perUnit(unit).orElseThrow();
    BigDecimal value =
        new BigDecimal(mismatch.answer().orElseThrow().value())
            .divide(perUnit, MathContext.DECIMAL128);
    double enough = expectation.tolerance() / perUnit.doubleValue() / 100;
    BigDecimal rounded = value;
    for (int digits = FEWEST_DIGITS; digits <= ALL_DIGITS; digits++) {
      rounded = value.round(new MathContext(digits));
      if (rounded.subtract(value).abs().doubleValue() <= enough) {
        break;
      }
    }
    BigDecimal stripped = rounded.stripTrailingZeros();
    boolean plain = stripped.precision() - stripped.scale() > -4 && stripped.scale() > -8;
    String number = plain ? stripped.toPlainString() : stripped.toString();
    return unit.isEmpty() ? number : number + " " + unit;
  }

  /// Replaces a file in one step: it is never half written.
  private static void write(Path file, String text) throws IOException {
    Path next = file.resolveSibling("." + file.getFileName() + ".next");
    Files.copy(file, next, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
    Files.writeString(next, text);
    Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
