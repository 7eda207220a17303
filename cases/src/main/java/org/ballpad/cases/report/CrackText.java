package org.ballpad.cases.report;

import java.util.ArrayList;
import java.util.List;
import org.ballpad.cases.run.CrackCurve;
import org.ballpad.mesh.section.Grid;
import org.ballpad.solver.crack.Track;

/// What a crack releases as it grows, as text.
public final class CrackText {
  static final List<String> HEAD =
      List.of("length, um", "at r, z, um", "G, N/m", "shear, %", "over, um", "J, %", "faces");

  static final String NOTES =
      """
      G: energy released per new area, mean over a stretch of the length `over`; ± change between two nested meshes
      shear: share of it in that stretch; J: its difference from G
      faces: where they run through each other, contact would change G; it is not computed
      """;

  private CrackText() {}

  /// The table, with a line for each corner of the path.
  public static String of(CrackCurve curve) {
    StringBuilder text = new StringBuilder();
    text.append(summary(curve)).append('\n');
    List<List<String>> rows = rows(curve);
    rows.addFirst(HEAD);
    return text.append(TextTable.of(rows, 0)).append(NOTES).toString();
  }

  /// Interface, length and temperature in a line.
  static String summary(CrackCurve curve) {
    return "%s, crack along %s from its %s end, path %s um, at %s degC"
        .formatted(
            curve.variant(),
            curve.along(),
            curve.from().text(),
            Figures.rounded(curve.length(), 6),
            Figures.plain(SummaryJson.celsius(curve.temperature())));
  }

  /// The cells of the samples, and of the corners between legs, by length.
  static List<List<String>> rows(CrackCurve curve) {
    List<List<String>> rows = new ArrayList<>();
    List<Track.Leg> legs = new ArrayList<>(curve.legs());
    for (CrackCurve.Sample sample : curve.samples()) {
      while (legs.size() > 1 && legs.getFirst().to() < sample.length()) {
        rows.add(corner(legs.removeFirst(), legs.getFirst()));
      }
      rows.add(row(sample));
    }
    for (int i = 0; i + 1 < legs.size(); i++) {
      rows.add(corner(legs.get(i), legs.get(i + 1)));
    }
    return rows;
  }

  private static List<String> corner(Track.Leg before, Track.Leg after) {
    String start = Figures.rounded(before.to(), 4);
    boolean isSharp = after.from() - before.to() < Grid.STEP;
    return isSharp
        ? List.of(start, "corner", "", "", "", "", "")
        : List.of(start, "bend to " + Figures.rounded(after.from(), 4), "", "", "", "", "");
  }

  private static List<String> row(CrackCurve.Sample sample) {
    return List.of(
        Figures.rounded(sample.length(), 4),
        Figures.rounded(sample.r(), 5) + ", " + Figures.rounded(sample.z(), 4),
        ResultTable.cell(sample.rate()),
        Figures.rounded(100 * sample.shear(), 3),
        Figures.rounded(sample.stretch(), 3),
        percent(sample.difference()),
        sample.overlap() > 0 ? "closed on %.0f %%".formatted(100 * sample.overlap()) : "open");
  }

  /// With its sign; a dash where nothing is released.
  private static String percent(double share) {
    return Double.isFinite(share) ? "%+.2f".formatted(100 * share) : "-";
  }
}
