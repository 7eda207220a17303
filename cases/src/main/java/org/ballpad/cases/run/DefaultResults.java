package org.ballpad.cases.run;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ballpad.mesh.process.ProcessTraits;
import org.ballpad.mesh.section.Partition;
import org.ballpad.mesh.section.Region;
import org.ballpad.solver.result.AreaGain;
import org.ballpad.solver.result.Clearance;
import org.ballpad.solver.result.Component;
import org.ballpad.solver.result.ContactAngle;
import org.ballpad.solver.result.Cut;
import org.ballpad.solver.result.DisplacementAt;
import org.ballpad.solver.result.Extent;
import org.ballpad.solver.result.Face;
import org.ballpad.solver.result.InterfaceArea;
import org.ballpad.solver.result.InterfaceAverage;
import org.ballpad.solver.result.Layer;
import org.ballpad.solver.result.LayerAverage;
import org.ballpad.solver.result.LayerPercentile;
import org.ballpad.solver.result.PathGain;
import org.ballpad.solver.result.PathLength;
import org.ballpad.solver.result.Probe;
import org.ballpad.solver.result.RegionAverage;
import org.ballpad.solver.result.RegionMax;
import org.ballpad.solver.result.Relief;
import org.ballpad.solver.result.Scalar;
import org.ballpad.solver.result.SectionStrain;
import org.ballpad.solver.result.Standoff;
import org.ballpad.solver.result.Traction;
import org.ballpad.solver.result.Volume;

/// What is asked when a case asks nothing: the joint, the layers that could crack, and the warpage.
///
/// All variants get the same questions. The depth of the solder layer follows the highest emboss
/// among them, because averages over layers of different depth do not compare.
final class DefaultResults {
  private static final double DEPTH = 10;
  private static final double DEPTH_OVER_STEPS = 25;
  private static final double HIGHEST_STEP = 5;
  private static final double SHARE = 0.99;

  /// Where the bow is read, as a share of the width: inside, whatever the outer face does.
  private static final double NEAR_EDGE = 0.9;

  private DefaultResults() {}

  /// The questions for some cross-sections of one case.
  static List<Probe> of(List<Geometry> geometries) {
    List<Probe> questions = new ArrayList<>();
    List<Joint> joints = geometries.stream().map(Joint::of).flatMap(Optional::stream).toList();
    if (!joints.isEmpty()) {
      double height = joints.stream().mapToDouble(Joint::height).max().orElseThrow();
      double depth = height > HIGHEST_STEP ? DEPTH_OVER_STEPS : DEPTH;
      double pitch = geometries.getFirst().variant().section().pitch();
      joint(joints.getFirst(), depth, pitch, questions);
    }
    for (String region : insulators(geometries)) {
      questions.add(new RegionAverage(region + "_principal", Scalar.MAX_PRINCIPAL, region));
      questions.add(new RegionAverage(region + "_von_mises", Scalar.VON_MISES, region));
    }
    if (geometries.stream().anyMatch(g -> g.variant().outOfPlane().isPresent())) {
      questions.add(new SectionStrain("strain_out_of_plane", SectionStrain.Of.E_T));
      questions.add(new SectionStrain("curvature_out_of_plane", SectionStrain.Of.TILT_T));
    }
    Partition first = geometries.getFirst().partition();
    double bottom = first.regions().getFirst().shape().getEnvelopeInternal().getMinY();
    List<Double> edge = List.of(NEAR_EDGE * first.section().width(), bottom);
    questions.add(new DisplacementAt("bow", Component.U_Z, edge));
    return questions;
  }

  private static void joint(Joint joint, double depth, double pitch, List<Probe> questions) {
    String solder = joint.solder();
    String along = joint.name();
    Layer follow = new Layer(solder, along, depth, Cut.FOLLOW);
    Face face = new Face(along, solder);
    Layer flat = new Layer(solder, along, depth, Cut.FLAT);
    questions.addAll(
        List.of(
            new InterfaceArea("joint_area", along),
            new PathLength("joint_path", along),
            new AreaGain("joint_area_gain", along),
            new PathGain("joint_path_gain", along),
            new Relief("joint_relief", along),
            new LayerAverage("joint_von_mises", Scalar.VON_MISES, follow),
            new LayerAverage("joint_von_mises_flat", Scalar.VON_MISES, flat),
            new LayerPercentile("joint_von_mises_p99", Scalar.VON_MISES, SHARE, follow),
            new InterfaceAverage("joint_peel", Traction.NORMAL, face),
            new InterfaceAverage("joint_abs_peel", Traction.ABS_NORMAL, face),
            new InterfaceAverage("joint_abs_shear", Traction.ABS_SHEAR, face),
            new RegionMax("joint_max", Scalar.VON_MISES, solder),
            new Volume("solder_volume", solder),
            new Extent("solder_height", Extent.Of.HEIGHT, solder),
            new Extent("solder_radius", Extent.Of.RADIUS, solder),
            new Standoff("standoff", solder),
            new ContactAngle("contact_angle", solder)));
    if (pitch > 0) { // not where there is no neighbour
      questions.add(new Clearance("clearance", solder, pitch));
    }
  }

  /// Ids of the layers that do not conduct, the substrate apart, in order of birth.
  private static Set<String> insulators(List<Geometry> geometries) {
    Set<String> ids = new LinkedHashSet<>();
    for (Geometry geometry : geometries) {
      for (Region region : geometry.partition().regions()) {
        ProcessTraits is = geometry.traits(region);
        boolean isLayer =
            region.structural() && region.bornAtStep() > 0 && !geometry.isRing(region);
        if (isLayer && !is.conductor() && !is.solder()) {
          ids.add(region.id());
        }
      }
    }
    return ids;
  }
}
