package org.ballpad.cases.file.fit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ballpad.cases.file.CaseFault;
import org.ballpad.cases.file.tree.Fault;
import org.ballpad.cases.file.tree.Faults;
import org.ballpad.cases.file.tree.Place;
import org.ballpad.cases.file.tree.Spelling;
import org.ballpad.cases.file.tree.Tree;
import org.ballpad.cases.file.tree.Units;
import org.ballpad.cases.file.tree.Values;
import org.ballpad.materials.fit.TestData;
import org.ballpad.mesh.Quantity;

/// Reads tests from a CSV file whose first line names its columns with their units, as `temperature
/// [degC], rate [1/s], strain [%], stress [MPa]`.
///
/// Rows of one temperature and rate make a curve; `curve` tells apart those that are alike. A row
/// without strain is steady flow. Lines that begin with `#` say nothing.
public final class CurveFile {
  private static final Pattern COLUMN = Pattern.compile("([a-z]+)\\s*(?:\\[(.*)\\])?");
  private static final Map<String, Quantity> QUANTITIES =
      Map.of(
          "temperature", Quantity.TEMPERATURE,
          "rate", Quantity.FREQUENCY,
          "strain", Quantity.FRACTION,
          "stress", Quantity.STRESS);
  private static final List<String> NAMES =
      List.of("curve", "temperature", "rate", "strain", "stress");

  private final String file;
  private final Faults faults = new Faults();
  private final Values values = new Values(Units.NONE, faults);
  private final Map<String, Integer> columns = new LinkedHashMap<>();
  private final Map<String, String> units = new LinkedHashMap<>();
  private final List<Row> rows = new ArrayList<>();

  /// One line.
  private record Row(
      Place at,
      String curve,
      double temperature,
      double rate,
      OptionalDouble strain,
      double stress) {
    boolean isOfOneCurveWith(Row other) {
      return curve.equals(other.curve) && temperature == other.temperature && rate == other.rate;
    }
  }

  private CurveFile(String file) {
    this.file = file;
  }

  /// Reads a file.
  ///
  /// @throws CaseFault with all that is wrong with it
  public static TestData read(Path path) throws IOException, CaseFault {
    var reader = new CurveFile(path.toString());
    TestData data = reader.data(Files.readString(path, StandardCharsets.UTF_8).lines().toList());
    if (!reader.faults.isEmpty()) {
      throw new CaseFault(reader.faults.inOrder(path.toString()));
    }
    return data;
  }

  private TestData data(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean isNothing = line.isBlank() || line.startsWith("#");
      if (!isNothing && columns.isEmpty()) {
        heading(line, i + 1);
        if (!faults.isEmpty()) {
          return null; // no column means what it says
        }
      } else if (!isNothing) {
        row(line, i + 1);
      }
    }
    if (rows.isEmpty() && faults.isEmpty()) {
      faults.add(
          new Fault(
              Place.of(file), "", "no stresses; a line of column names is needed, then rows"));
    }
    return new TestData(curves(), steady());
  }

  private void heading(String line, int number) {
    int at = 1;
    for (String cell : line.split(",", -1)) {
      Place place = new Place(file, number, at);
      at += cell.length() + 1;
      Matcher column = COLUMN.matcher(cell.strip());
      String name = column.matches() ? column.group(1) : cell.strip();
      if (!NAMES.contains(name)) {
        faults.add(
            new Fault(place, "", "unknown column `" + name + "`" + Spelling.hint(name, NAMES)));
      } else if (columns.putIfAbsent(name, columns.size()) != null) {
        faults.add(new Fault(place, name, "column given twice"));
      } else if (QUANTITIES.containsKey(name)) {
        unit(name, column.group(2) == null ? "" : column.group(2).strip(), place);
      }
    }
    for (String name : List.of("temperature", "rate", "stress")) {
      if (!columns.containsKey(name)) {
        faults.add(new Fault(new Place(file, number, 1), "", "column `" + name + "` is missing"));
      }
    }
  }

  private void unit(String name, String unit, Place place) {
    Quantity quantity = QUANTITIES.get(name);
    List<String> accepted = Units.names(quantity);
    boolean isBare = unit.isEmpty() || unit.equals("1");
    if (isBare ? Units.needsUnit(quantity) : !accepted.contains(unit)) {
      String wanted = name + " [" + accepted.getFirst() + "]";
      String is = isBare ? "no unit" : "`" + unit + "` is no unit of it";
      String message = "E-UNIT %s; write `%s`; accepted units: %s";
      faults.add(
          new Fault(place, name, message.formatted(is, wanted, String.join(", ", accepted))));
    }
    units.put(name, isBare ? "" : unit);
  }

  private void row(String line, int number) {
    String[] cells = line.split(",", -1);
    if (cells.length != columns.size()) {
      String message = "%d cells, but %d columns; decimal points, cells separated by commas";
      faults.add(
          new Fault(
              new Place(file, number, 1), "", message.formatted(cells.length, columns.size())));
      return;
    }
    int before = faults.count();
    Place at = new Place(file, number, 1);
    OptionalDouble temperature = number("temperature", cells, number);
    OptionalDouble rate = number("rate", cells, number);
    OptionalDouble stress = number("stress", cells, number);
    boolean isSteady = !columns.containsKey("strain") || cells[columns.get("strain")].isBlank();
    OptionalDouble strain = isSteady ? OptionalDouble.empty() : number("strain", cells, number);
    boolean isOrigin = strain.isPresent() && strain.getAsDouble() == 0;
    if (faults.count() > before || isOrigin) {
      return;
    }
    positive("temperature", temperature.getAsDouble(), at);
    positive("rate", rate.getAsDouble(), at);
    positive("stress", stress.getAsDouble(), at);
    strain.ifPresent(e -> positive("strain", e, at));
    Integer named = columns.get("curve");
    rows.add(
        new Row(
            at,
            named == null ? "" : cells[named].strip(),
            temperature.getAsDouble(),
            rate.getAsDouble(),
            strain,
            stress.getAsDouble()));
  }

  private void positive(String name, double value, Place at) {
    if (!(value > 0)) {
      faults.add(new Fault(at, name, "E-RANGE %s must be above 0".formatted(name)));
    }
  }

  private OptionalDouble number(String name, String[] cells, int line) {
    int index = columns.get(name);
    int column = 1;
    for (int i = 0; i < index; i++) {
      column += cells[i].length() + 1;
    }
    String text = (cells[index].strip() + " " + units.get(name)).strip();
    var node = new Tree.ScalarNode(text, true, new Place(file, line, column));
    return values.number(node, name, QUANTITIES.get(name));
  }

  private List<TestData.Steady> steady() {
    return rows.stream()
        .filter(row -> row.strain.isEmpty())
        .map(row -> new TestData.Steady(row.temperature, row.rate, row.stress))
        .toList();
  }

  private List<TestData.Curve> curves() {
    List<List<Row>> groups = new ArrayList<>();
    for (Row row : rows.stream().filter(r -> r.strain.isPresent()).toList()) {
      if (groups.isEmpty() || !row.isOfOneCurveWith(groups.getLast().getLast())) {
        groups.add(new ArrayList<>());
      } else if (row.strain.getAsDouble() <= groups.getLast().getLast().strain.getAsDouble()) {
        faults.add(
            new Fault(
                row.at,
                "strain",
                "strain must rise along a curve; tell curves of one temperature and rate apart with a column `curve`"));
      }
      groups.getLast().add(row);
    }
    return groups.stream().map(CurveFile::curve).toList();
  }

  private static TestData.Curve curve(List<Row> rows) {
    Row first = rows.getFirst();
    return new TestData.Curve(
        first.curve,
        first.temperature,
        first.rate,
        rows.stream().mapToDouble(row -> row.strain.getAsDouble()).toArray(),
        rows.stream().mapToDouble(Row::stress).toArray());
  }
}
