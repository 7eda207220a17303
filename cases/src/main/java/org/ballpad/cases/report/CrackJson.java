package org.ballpad.cases.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ballpad.cases.run.CrackCurve;

/// What a crack releases as it grows, as JSON.
public final class CrackJson {
  private CrackJson() {}

  /// The curve as a tree.
  public static Map<String, Object> of(CrackCurve curve) {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("variant", curve.variant());
    root.put("along", curve.along());
    root.put("from", curve.from().text());
    root.put("T_degC", SummaryJson.celsius(curve.temperature()));
    root.put("path_um", curve.length());
    root.put("legs_um", curve.legs().stream().map(leg -> List.of(leg.from(), leg.to())).toList());
    root.put("samples", curve.samples().stream().map(CrackJson::tree).toList());
    root.put("warnings", curve.warnings());
    return root;
  }

  private static Map<String, Object> tree(CrackCurve.Sample sample) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("length_um", sample.length());
    tree.put("r_um", sample.r());
    tree.put("z_um", sample.z());
    tree.put("G_N_per_m", sample.rate().value());
    tree.put("error_N_per_m", sample.rate().error());
    tree.put("shear_share", sample.shear());
    tree.put("over_um", sample.stretch());
    tree.put("J_N_per_m", sample.integral());
    tree.put("overlap_share", sample.overlap());
    return tree;
  }
}
