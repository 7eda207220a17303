package org.ballpad.cases.report;

import org.ballpad.mesh.process.ProcessTraits;
import org.ballpad.mesh.section.Region;

/// Hatches by kind of material, which tell layers apart on paper without colours.
enum Hatches {
  SILICON("silicon", "M0 6H12", 12, 0),
  METAL("metal", "M0 0V5", 5, 45),
  SOLDER("solder", "M0 0H9M0 0V9", 9, 45),
  PASTE("paste", "M2 2h2M6 6h2", 8, 0),
  POLYMER("polymer", "M1 3h5M6 8h5", 11, 20),
  RESIST("resist", "M0 0V8", 8, -45),
  INORGANIC("inorganic", "M0 0V4", 4, 0);

  private final String word;
  private final String lines;
  private final int size;
  private final int angle;

  Hatches(String word, String lines, int size, int angle) {
    this.word = word;
    this.lines = lines;
    this.size = size;
    this.angle = angle;
  }

  /// The hatch of a region.
  ///
  /// @param isSubstrate whether it is what everything stands on
  static Hatches of(Region region, ProcessTraits traits, boolean isSubstrate) {
    if (isSubstrate) {
      return SILICON;
    }
    if (traits.solder()) {
      return SOLDER;
    }
    if (traits.conductor()) {
      return METAL;
    }
    if (!region.structural()) {
      return RESIST;
    }
    return traits.photosensitive() || traits.etchClass().equals("polymer") ? POLYMER : INORGANIC;
  }

  /// What a legend calls materials of this kind.
  String word() {
    return word;
  }

  String url() {
    return "url(#hatch-" + name() + ")";
  }

  /// The definitions, once for every picture that stands alone.
  static String definitions() {
    StringBuilder text = new StringBuilder("<defs>");
    for (Hatches hatch : values()) {
      text.append(
          ("<pattern id='hatch-%s' width='%d' height='%d' patternUnits='userSpaceOnUse'"
                  + " patternTransform='rotate(%d)'><path d='%s' stroke='#000' stroke-opacity='.6'"
                  + " stroke-width='.9' fill='none'/></pattern>")
              .formatted(hatch.name(), hatch.size, hatch.size, hatch.angle, hatch.lines));
    }
    return text.append("</defs>").toString();
  }
}
