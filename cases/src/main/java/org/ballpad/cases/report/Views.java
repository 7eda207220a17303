package org.ballpad.cases.report;

import java.util.List;
import org.ballpad.cases.run.Report;
import org.ballpad.cases.run.VariantResult;
import org.ballpad.mesh.CellBlock;
import org.ballpad.mesh.Facet;
import org.ballpad.mesh.Interface;
import org.ballpad.mesh.Interfaces;
import org.ballpad.mesh.Mesh;
import org.ballpad.mesh.section.Section;

/// The stretches of the cross-section that a report shows, the same for all variants so that
/// pictures compare.
///
/// @param whole the section down to some depth, completed to the left of the axis
/// @param joint the neighbourhood of the interface between solder and pad; the right half of the
///   whole where none exists or the section is planar
record Views(Window whole, Window joint) {
  private static final double WHOLE_WIDTH = 460;
  private static final double JOINT_WIDTH = 1000;

  /// Depth of substrate in the whole view, as a share of what stands on it.
  private static final double FOOT = 0.3;

  private static final double MARGIN_R = 0.18;
  private static final double MARGIN_BELOW = 0.12;
  private static final double MARGIN_ABOVE = 0.16;

  /// The views of a report.
  static Views of(Report report) {
    Extent section = new Extent();
    Extent joint = new Extent();
    for (VariantResult variant : report.variants()) {
      Mesh mesh = variant.meshes().getFirst();
      for (int node = 0; node < mesh.nodeCount(); node++) {
        section.add(mesh.r(node), mesh.z(node));
      }
      if (report.joint() != null) {
        String[] sides = report.joint().split("/");
        joint.add(mesh, Interfaces.between(mesh, sides[0], sides[1]));
      }
    }
    double width = section.rMax;
    double foot = Math.max(section.zMin, -FOOT * section.zMax);
    Window whole = Window.ofWidth(-width, width, foot, section.zMax + 8, WHOLE_WIDTH);
    // What a planar section is drawn for, such as a trench, need not be near its joint.
    if (joint.isEmpty() || isPlanar(report)) {
      return new Views(
          whole, Window.ofWidth(section.rMin, width, section.zMin, section.zMax, JOINT_WIDTH));
    }
    double reach = joint.rMax;
    Window near =
        Window.ofWidth(
            0,
            Math.min(width, (1 + MARGIN_R) * reach),
            Math.max(section.zMin, joint.zMin - MARGIN_BELOW * reach),
            Math.min(section.zMax, joint.zMax + MARGIN_ABOVE * reach),
            JOINT_WIDTH);
    return new Views(whole, near);
  }

  private static boolean isPlanar(Report report) {
    Section section = report.variants().getFirst().partition().section();
    return section.kind() == Section.Kind.PLANAR;
  }

  /// A growing bounding box.
  private static final class Extent {
    private double rMin = Double.POSITIVE_INFINITY;
    private double rMax = Double.NEGATIVE_INFINITY;
    private double zMin = Double.POSITIVE_INFINITY;
    private double zMax = Double.NEGATIVE_INFINITY;

    private boolean isEmpty() {
      return rMax < rMin;
    }

    private void add(double r, double z) {
      rMin = Math.min(rMin, r);
      rMax = Math.max(rMax, r);
      zMin = Math.min(zMin, z);
      zMax = Math.max(zMax, z);
    }

    private void add(Mesh mesh, Interface curve) {
      List<Facet> facets = curve.ofFirst();
      for (Facet facet : facets) {
        CellBlock block = mesh.blocks().get(facet.block());
        for (int local : block.shape().facet(facet.side())) {
          int node = block.node(facet.cell(), local);
          add(mesh.r(node), mesh.z(node));
        }
      }
    }
  }
}
