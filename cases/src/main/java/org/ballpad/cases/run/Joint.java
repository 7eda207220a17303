package org.ballpad.cases.run;

import java.util.Optional;
import org.ballpad.mesh.process.ProcessTraits;
import org.ballpad.mesh.section.Partition;
import org.ballpad.mesh.section.Region;

/// The solder and the metal that it stands on.
///
/// @param solder id of the solder region
/// @param pad id of the conductor with the longest common boundary
/// @param height difference between the highest and the lowest point of that boundary, um
record Joint(String solder, String pad, double height) {
  /// The joint of a cross-section, if it has solder that touches a conductor.
  static Optional<Joint> of(Geometry geometry) {
    Partition partition = geometry.partition();
    Joint joint = null;
    double longest = 0;
    for (Region solder : partition.regions()) {
      if (!solder.structural() || !geometry.traits(solder).solder()) {
        continue;
      }
      for (Region pad : partition.regions()) {
        ProcessTraits is = geometry.traits(pad);
        if (pad.structural() && is.conductor() && !is.solder()) {
          var common = solder.shape().getBoundary().intersection(pad.shape().getBoundary());
          if (common.getLength() > longest) {
            longest = common.getLength();
            joint = new Joint(solder.id(), pad.id(), common.getEnvelopeInternal().getHeight());
          }
        }
      }
    }
    return Optional.ofNullable(joint);
  }

  /// `solder/pad`, as results name the interface.
  String name() {
    return solder + "/" + pad;
  }
}
