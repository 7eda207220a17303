package org.ballpad.cases.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ballpad.cases.run.Report;
import org.ballpad.cases.run.VariantResult;
import org.ballpad.mesh.Mesh;
import org.ballpad.mesh.io.VtuWriter;
import org.ballpad.solver.PointField;
import org.ballpad.solver.Solution;

/// Fills the folder of a run.
public final class RunFiles {
  private static final String[] COMPONENTS = {"rr", "zz", "tt", "rz"};

  private RunFiles() {}

  /// Writes every file of the folder.
  ///
  /// @param summary the results as JSON
  /// @param resolved the case as it was understood, as YAML
  public static void write(
      RunFolder folder, Report report, Manifest manifest, String summary, String resolved)
      throws IOException {
    folder.write("summary.json", summary);
    folder.write("case.resolved.yaml", resolved);
    folder.write("report.html", HtmlReport.of(report, manifest));
    for (VariantResult variant : report.variants()) {
      folder.write("history/" + variant.name() + ".csv", HistoryCsv.of(variant));
      try (Writer vtu =
          new BufferedWriter(Files.newBufferedWriter(folder.file(vtuName(variant))), 1 << 16)) {
        fields(variant.solution(), vtu);
      }
    }
    folder.write("fields.pvd", collection(report));
    folder.write("manifest.json", manifest.json());
  }

  private static String vtuName(VariantResult variant) {
    return "fields/" + variant.name() + ".vtu";
  }

  /// Displacement at the nodes; stress as the mean over each cell.
  private static void fields(Solution solution, Writer vtu) throws IOException {
    Map<String, double[]> cells = new LinkedHashMap<>();
    Mesh mesh = solution.mesh();
    for (int component = 0; component < COMPONENTS.length; component++) {
      double[] values = new double[mesh.cellCount()];
      int at = 0;
      for (PointField stress : solution.stress()) {
        for (int cell = 0; cell < stress.cells(); cell++) {
          values[at++] = mean(stress, component, cell);
        }
      }
      cells.put("stress_" + COMPONENTS[component], values);
    }
    double[] vonMises = new double[mesh.cellCount()];
    int at = 0;
    for (int b = 0; b < mesh.blocks().size(); b++) {
      CellValues values = new CellValues(mesh.blocks().get(b), solution.stress().get(b));
      for (int cell = 0; cell < mesh.blocks().get(b).size(); cell++) {
        vonMises[at++] = values.mean(cell);
      }
    }
    cells.put("von_mises", vonMises);
    VtuWriter.write(vtu, mesh, Map.of("displacement", solution.displacement()), cells);
  }

  private static double mean(PointField stress, int component, int cell) {
    double sum = 0;
    for (int q = 0; q < stress.points(); q++) {
      sum += stress.at(component, cell, q);
    }
    return sum / stress.points();
  }

  private static String collection(Report report) {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?>\n");
    xml.append("<VTKFile type=\"Collection\" version=\"0.1\">\n<Collection>\n");
    int part = 0;
    for (VariantResult variant : report.variants()) {
      xml.append("<DataSet timestep=\"").append(part++).append("\" part=\"0\" name=\"");
      xml.append(variant.name()).append("\" file=\"").append(vtuName(variant)).append("\"/>\n");
    }
    return xml.append("</Collection>\n</VTKFile>\n").toString();
  }
}
