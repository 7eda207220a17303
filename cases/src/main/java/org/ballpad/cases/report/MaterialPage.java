package org.ballpad.cases.report;

import java.util.ArrayList;
import java.util.List;
import org.ballpad.cases.file.material.CaseMaterial;
import org.ballpad.cases.file.material.MaterialCard;
import org.ballpad.cases.file.material.Provenance;

/// One material of the library as a web page that needs nothing else: its numbers against
/// temperature, and who vouches for them.
public final class MaterialPage {
  private final MaterialCard card;
  private final List<PropertyCurve> curves;
  private final StringBuilder text = new StringBuilder();

  private MaterialPage(MaterialCard card) {
    this.card = card;
    this.curves = PropertyCurve.of(card.material());
  }

  /// The page.
  public static String of(MaterialCard card) {
    return new MaterialPage(card).page();
  }

  private String page() {
    String title = Svg.escape(card.name() + ": " + card.title());
    add("<!DOCTYPE html>\n<html lang='en'><head><meta charset='utf-8'>");
    add("<meta name='viewport' content='width=device-width, initial-scale=1'>");
    add(
        "<title>"
            + title
            + "</title><style>\n"
            + HtmlReport.style()
            + "</style></head><body><main>");
    add(
        "<header><h1>"
            + title
            + "</h1><div class='sub'>"
            + Svg.escape(subtitle())
            + "</div></header>");
    add("<p>" + Svg.escape(card.note()) + "</p>");
    if (curves.isEmpty()) {
      String missing = String.join(", ", card.material().missing());
      add("<p>No curves: without " + missing + " it may stand in the geometry alone; a case that");
      add("solves must give that.</p>");
    } else {
      charts();
      values();
    }
    sources();
    return text.append("</main></body></html>\n").toString();
  }

  private String subtitle() {
    List<String> aliases = card.names().subList(1, card.names().size());
    String also = aliases.isEmpty() ? "" : "also " + String.join(", ", aliases) + "; ";
    return also + MaterialText.traits(card.material().traits());
  }

  private void charts() {
    add(
        "<p class='note'>Full: between points of the source. Dashed: held beyond them, or one number ");
    add("for all temperatures. No line: no value.</p><div class='two'>");
    chart("Moduli, GPa", curves.stream().filter(c -> c.unit().equals("GPa")).toList());
    chart("Poisson's ratios", curves.stream().filter(c -> c.unit().isEmpty()).toList());
    List<PropertyCurve> expansions = curves.stream().filter(c -> c.unit().equals("ppm/K")).toList();
    chart("Expansion as given, ppm/K" + forms(expansions), expansions);
    chart("Thermal strain from 25 °C, 1e-3", strains(expansions));
    add("</div>");
  }

  private static String forms(List<PropertyCurve> expansions) {
    List<String> forms = expansions.stream().map(PropertyCurve::form).distinct().toList();
    return forms.size() == 1 ? " (" + forms.getFirst().replace("degC", "°C") + ")" : "";
  }

  private List<PropertyCurve> strains(List<PropertyCurve> expansions) {
    CaseMaterial material = card.material();
    List<PropertyCurve> strains = new ArrayList<>();
    for (PropertyCurve expansion : expansions) {
      int index = PropertyCurve.direction(expansion.property());
      if (expansion.covers(PropertyCurve.REFERENCE)) {
        strains.add(PropertyCurve.strain(material.material().orElseThrow(), index, expansion));
      }
    }
    return strains;
  }

  private void chart(String title, List<PropertyCurve> shown) {
    if (!shown.isEmpty()) {
      add("<figure>" + CurvePicture.of(title, shown) + "</figure>");
    }
  }

  private void values() {
    add("<h2>Values</h2><div class='scroll'><table><thead><tr><th>property</th>");
    add("<th class='left'>unit</th><th class='left'>form</th><th class='left'>given, °C</th>");
    MaterialText.SHOWN.forEach(t -> add("<th>" + PropertyCurve.celsius(t) + " °C</th>"));
    add("</tr></thead><tbody>");
    for (PropertyCurve curve : curves) {
      add("<tr><td>" + curve.property() + "</td><td class='left'>" + curve.unit());
      add("</td><td class='left'>" + curve.form().replace("degC", "°C"));
      add("</td><td class='left'>" + curve.range() + "</td>");
      MaterialText.SHOWN.forEach(t -> add("<td>" + MaterialText.at(curve, t) + "</td>"));
      add("</tr>");
    }
    add("</tbody></table></div>");
  }

  private void sources() {
    add("<h2>Sources</h2><div class='scroll'><table><thead><tr><th>property</th>");
    add("<th class='left'>mark</th><th class='left'>source</th></tr></thead><tbody>");
    for (Provenance p : card.provenances().toList()) {
      add("<tr><td>" + p.property() + "</td><td class='left'>" + p.mark());
      add("</td><td class='left'>" + Svg.escape(p.source()) + "</td></tr>");
    }
    add("</tbody></table></div><p class='note'>V1 read on the primary paper or the maker's own ");
    add(
        "page, V2 on a page that cites it, C computed from numbers beside it, M not seen in print.</p>");
  }

  private void add(String markup) {
    text.append(markup).append('\n');
  }
}
