package org.ballpad.cases.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ballpad.mesh.section.Partition;
import org.ballpad.mesh.section.Region;

/// A colour for every region of a case, the same in all its pictures.
///
/// Regions are coloured by material; where several steps use one material, each takes another shade
/// of it, so that the dielectrics of a stack can be told apart.
final class MaterialColours {
  private static final List<String> FAMILIES =
      List.of(
          "#8d99ae", "#e0a458", "#c8553d", "#6a994e", "#5b8e7d", "#bc6c9c", "#7768ae", "#a7754d");
  private static final Map<String, String> KNOWN =
      Map.ofEntries(
          Map.entry("si", "#8d99ae"),
          Map.entry("silicon", "#8d99ae"),
          Map.entry("sin", "#2a7f8e"),
          Map.entry("sio2", "#58a4b0"),
          Map.entry("cu", "#c8703a"),
          Map.entry("copper", "#c8703a"),
          Map.entry("ti", "#4a4e69"),
          Map.entry("ni", "#a3a380"),
          Map.entry("al", "#b8c0cc"),
          Map.entry("photo_pi", "#e9b44c"),
          Map.entry("sac305", "#c3ccd6"),
          Map.entry("sn63pb37", "#b4bec9"));
  private static final double SHADE_STEP = 0.16;

  private final Map<String, String> colourOfRegion = new LinkedHashMap<>();
  private final Map<String, String> materialOfRegion = new LinkedHashMap<>();

  /// Colours for the regions of some cross-sections, in order of birth.
  MaterialColours(List<Partition> partitions) {
    Map<String, Integer> uses = new LinkedHashMap<>();
    Map<String, String> base = new LinkedHashMap<>();
    for (Partition partition : partitions) {
      for (Region region : partition.regions()) {
        if (!region.structural() || colourOfRegion.containsKey(region.id())) {
          continue;
        }
        String material = region.material();
        base.computeIfAbsent(material, name -> base(name, base.size()));
        int use = uses.merge(material, 1, Integer::sum) - 1;
        colourOfRegion.put(region.id(), lighter(base.get(material), SHADE_STEP * use));
        materialOfRegion.put(region.id(), material);
      }
    }
  }

  /// The colour of a region, `#rrggbb`.
  String of(String region) {
    return colourOfRegion.getOrDefault(region, "#dddddd");
  }

  /// All regions with their materials, in order of birth.
  Map<String, String> materials() {
    return materialOfRegion;
  }

  private static String base(String material, int index) {
    String known = KNOWN.get(material.toLowerCase(java.util.Locale.ROOT));
    return known != null ? known : FAMILIES.get(index % FAMILIES.size());
  }

  /// Mixes a colour with white.
  private static String lighter(String colour, double share) {
    double white = Math.min(share, 0.6);
    int rgb = Integer.parseInt(colour.substring(1), 16);
    int mixed = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int part = rgb >> shift & 0xff;
      mixed |= (int) Math.round(part + white * (255 - part)) << shift;
    }
    return String.format("#%06x", mixed);
  }
}
