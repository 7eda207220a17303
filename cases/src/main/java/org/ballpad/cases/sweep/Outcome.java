package org.ballpad.cases.sweep;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

/// What became of one point: a line of the journal.
///
/// @param id content hash of the point
/// @param code exit code that a run of the point alone would have had
/// @param reason why it is not 0; empty otherwise
/// @param seconds wall time
/// @param values results; none where the point failed
public record Outcome(String id, int code, String reason, double seconds, List<Value> values)
    implements Serializable {
  private static final int FIXED = 5;
  private static final int PER_VALUE = 4;

  /// Copies the list.
  public Outcome {
    values = List.copyOf(values);
  }

  /// One result.
  ///
  /// @param name as in the case; `variant.name` of several variants, `variant/reference.name` of a
  ///   ratio
  /// @param error absolute discretisation error; NaN where it cannot be told
  public record Value(String name, String unit, double value, double error)
      implements Serializable {}

  /// Whether the point has results.
  public boolean isOk() {
    return code == 0;
  }

  /// The line, without its end: fields between tabs, the first of them a checksum of the others.
  String line() {
    List<String> fields = new ArrayList<>();
    fields.add(id);
    fields.add(Integer.toString(code));
    fields.add(Double.toString(seconds));
    fields.add(escaped(reason));
    for (Value value : values) {
      fields.add(escaped(value.name()));
      fields.add(escaped(value.unit()));
      fields.add(Double.toString(value.value()));
      fields.add(Double.toString(value.error()));
    }
    String rest = String.join("\t", fields);
    return checksum(rest) + "\t" + rest;
  }

  /// Reads a line; empty where it is not whole, or was written by a version that writes others.
  static Optional<Outcome> parse(String line) {
    int tab = line.indexOf('\t');
    if (tab < 0 || !line.substring(0, tab).equals(checksum(line.substring(tab + 1)))) {
      return Optional.empty();
    }
    String[] fields = line.split("\t", -1);
    try {
      return fields.length >= FIXED && (fields.length - FIXED) % PER_VALUE == 0
          ? Optional.of(outcome(fields))
          : Optional.empty();
    } catch (IllegalArgumentException otherFields) { // a number or an escape is none
      return Optional.empty();
    }
  }

  private static Outcome outcome(String[] fields) {
    List<Value> values = new ArrayList<>();
    for (int i = FIXED; i < fields.length; i += PER_VALUE) {
      values.add(
          new Value(
              fields[i].translateEscapes(),
              fields[i + 1].translateEscapes(),
              Double.parseDouble(fields[i + 2]),
              Double.parseDouble(fields[i + 3])));
    }
    return new Outcome(
        fields[1],
        Integer.parseInt(fields[2]),
        fields[4].translateEscapes(),
        Double.parseDouble(fields[3]),
        values);
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  private static String checksum(String text) {
    CRC32C crc = new CRC32C();
    crc.update(text.getBytes(StandardCharsets.UTF_8));
    return String.format("%08x", crc.getValue());
  }
}
