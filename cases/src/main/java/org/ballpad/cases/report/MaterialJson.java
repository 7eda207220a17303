package org.ballpad.cases.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ballpad.cases.file.life.LifeContent;
import org.ballpad.cases.file.life.LifeEntry;
import org.ballpad.cases.file.material.MaterialCard;
import org.ballpad.cases.file.material.Provenance;
import org.ballpad.materials.life.Bundle;

/// The library as JSON, for other programs: temperatures in degC, moduli in GPa, expansions in
/// ppm/K and thicknesses in um; null where there is no value.
public final class MaterialJson {
  private MaterialJson() {}

  /// All materials and life models, without their numbers.
  public static String table(List<MaterialCard> cards, List<LifeEntry> entries) {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("materials", cards.stream().map(MaterialJson::heading).toList());
    root.put("life", entries.stream().map(MaterialJson::tree).toList());
    return Json.text(root);
  }

  /// One material with its values.
  public static String one(MaterialCard card) {
    Map<String, Object> tree = heading(card);
    tree.put("note", card.note());
    tree.put("traits", MaterialText.traits(card.material().traits()));
    tree.put("missing", card.material().missing());
    tree.put("temperatures", MaterialText.SHOWN.stream().map(SummaryJson::celsius).toList());
    tree.put(
        "properties", PropertyCurve.of(card.material()).stream().map(MaterialJson::tree).toList());
    tree.put("sources", card.provenances().map(MaterialJson::source).toList());
    return Json.text(tree);
  }

  /// One life model.
  public static String one(LifeEntry entry) {
    return Json.text(tree(entry));
  }

  private static Map<String, Object> heading(MaterialCard card) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("name", card.name());
    tree.put("aliases", card.names().subList(1, card.names().size()));
    tree.put("title", card.title());
    tree.put("class", card.kind());
    tree.put("has", card.has());
    tree.put("marks", card.marks());
    return tree;
  }

  private static Map<String, Object> tree(PropertyCurve curve) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("property", curve.property());
    tree.put("unit", curve.unit());
    tree.put("form", curve.form());
    List<Object> values = new ArrayList<>();
    for (double t : MaterialText.SHOWN) {
      values.add(curve.covers(t) ? curve.value().applyAsDouble(t) : null);
    }
    tree.put("values", values);
    return tree;
  }

  private static Map<String, Object> source(Provenance from) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("property", from.property());
    tree.put("mark", from.mark());
    tree.put("source", from.source());
    if (from.lowest() > Double.NEGATIVE_INFINITY) {
      tree.put(
          "range",
          List.of(SummaryJson.celsius(from.lowest()), SummaryJson.celsius(from.highest())));
    }
    return tree;
  }

  private static Map<String, Object> tree(LifeEntry entry) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("name", entry.name());
    tree.put("aliases", entry.names().subList(1, entry.names().size()));
    tree.put("title", entry.title());
    tree.put("note", entry.note());
    switch (entry.content()) {
      case LifeContent.Fatigue(Bundle b) -> {
        tree.put("equation", LifeText.equation(b.law()));
        tree.put("damage", b.metric().title());
        tree.put("constitutive", b.constitutive());
        tree.put("layer", b.layer());
        tree.put("recipe", b.recipe());
        tree.put("gives", LifeText.kind(b));
      }
      case LifeContent.Acceleration a -> tree.put("equation", LifeText.equation(a.model()));
      case LifeContent.Refused r -> tree.put("refused", r.why());
    }
    tree.put("sources", entry.provenance().stream().map(MaterialJson::source).toList());
    return tree;
  }
}
