package org.ballpad.cases.sweep.answer;

import java.util.List;
import java.util.Optional;

/// What the points say of one result.
///
/// @param name as in the case
/// @param unit of its values
/// @param surrogate what stands for it between points; empty where there is none, as `note` says
/// @param note why something is missing; empty where nothing is
/// @param indices Sobol indices of the parameters; none where they cannot be told
/// @param effects elementary effects of the parameters; none unless points were placed for them
/// @param responses how it follows each parameter; none without a surrogate
/// @param least its least value; empty where no point was computed
/// @param most its largest value
public record ResultAnswer(
    String name,
    String unit,
    Optional<Surrogate> surrogate,
    String note,
    List<SobolIndex> indices,
    List<Morris.Effect> effects,
    List<Response> responses,
    Optional<Extreme> least,
    Optional<Extreme> most) {
  /// Copies the lists.
  public ResultAnswer {
    indices = List.copyOf(indices);
    effects = List.copyOf(effects);
    responses = List.copyOf(responses);
  }
}
