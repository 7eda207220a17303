package org.ballpad.cases.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// What one command gave: exit code, stdout and stderr.
record Shell(int code, String out, String err) {
  /// A body of two films: on an axisymmetric section all areas are circles.
  static final String FILMS =
      """
      schema: 1
      title: Films
      units: {length: um, temperature: degC}
      parameters: {radius: 30}
      section: {kind: axisymmetric, radius: 50}
      materials:
        base: {elastic: {E: 130 GPa, nu: 0.28}, expansion: 3 ppm/K, source: test}
        film: {elastic: {E: 70 GPa, nu: 0.33}, expansion: 20 ppm/K, source: test}
      steps:
        - {type: substrate, id: base, material: base, thickness: 20}
        - {type: deposit, id: film, material: film, thickness: 2, T: 325}
        - {type: open, id: cut, layers: [film], open: [["${radius}", end]], method: plasma, stop_on: base}
      history: {mode: single_reference, stress_free: 325, then: [{to: 25}]}
      results:
        - {name: area, measure: interface_area, along: film/base}
        - {name: film_vm, measure: region_average, of: von_mises, in: film}
        - {name: film_max, measure: region_max, of: von_mises, in: film}
      mesh: {size: 8}
      """;

  static final String VARIANTS =
      "variants: {narrow: {}, wide: {set: {parameters.radius: 40}}, bare: {remove: [film, cut]}}\n";

  static Shell run(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] texts = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
    PrintWriter outWriter = new PrintWriter(out);
    PrintWriter errWriter = new PrintWriter(err);
    int code = Main.execute(texts, outWriter, errWriter);
    outWriter.flush();
    errWriter.flush();
    return new Shell(code, out.toString(), err.toString());
  }

  JsonNode json() {
    return new ObjectMapper().readTree(out);
  }
}
