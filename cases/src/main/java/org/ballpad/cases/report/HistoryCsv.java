package org.ballpad.cases.report;

import org.ballpad.cases.run.Answer;
import org.ballpad.cases.run.VariantResult;

/// How each result of a variant came to its value as the mesh was refined, as comma-separated text.
final class HistoryCsv {
  private HistoryCsv() {}

  /// One line per result and mesh.
  static String of(VariantResult variant) {
    StringBuilder text = new StringBuilder("quantity,unit,mesh,nodes,cells,value\n");
    for (Answer answer : variant.answers()) {
      for (int level = 0; level < answer.measured().size(); level++) {
        var mesh = variant.meshes().get(level);
        text.append(answer.name()).append(',').append(answer.unit()).append(',');
        text.append(level + 1).append(',').append(mesh.nodeCount()).append(',');
        text.append(mesh.cellCount()).append(',');
        text.append(answer.measured().get(level).value()).append('\n');
      }
    }
    return text.toString();
  }
}
