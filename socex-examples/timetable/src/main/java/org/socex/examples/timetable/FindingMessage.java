package org.socex.examples.timetable;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.socex.core.rule.Finding;
import org.socex.core.rule.Place;

/**
 * The message of a finding, with the title of a session in place of its id.
 *
 * @param subject who or what the message is about, such as a speaker of the session; may be empty
 * @param before the message up to the title, or all of it
 * @param session the session that the message names, if it names one
 * @param after the message after the title
 * @param related the related place, unless the message names it
 */
record FindingMessage(
    Optional<String> subject,
    String before,
    Optional<EditionPlaces.Target> session,
    String after,
    Optional<EditionPlaces.Target> related) {

  static FindingMessage of(Finding finding, EditionPlaces places) {
    String message = finding.getMessage(Locale.ENGLISH);
    Optional<EditionPlaces.Target> related =
        finding.getRelated().stream()
            .map(Place::getPointer)
            .filter(pointer -> !EditionPlaces.isDelegate(pointer))
            .map(places::target)
            .filter(target -> !target.equals(places.target(finding.getPointer())))
            .findFirst();
    Optional<MatchResult> id =
        places.namedSession(finding).flatMap(session -> only(session.getId(), message));
    return id.isPresent()
        ? new FindingMessage(
            places.subject(finding),
            message.substring(0, id.get().start()),
            related,
            message.substring(id.get().end()),
            Optional.empty())
        : new FindingMessage(places.subject(finding), message, Optional.empty(), "", related);
  }

  /** Finds an id in a message; empty if a word of the message could be mistaken for it. */
  private static Optional<MatchResult> only(String id, String message) {
    List<MatchResult> found =
        Pattern.compile("(?<![a-z0-9-])" + Pattern.quote(id) + "(?![a-z0-9-])")
            .matcher(message)
            .results()
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** {@return the message as plain text} */
  String text() {
    return subject.map(name -> name + ": ").orElse("")
        + before
        + session.map(target -> "“" + target.name() + "”").orElse("")
        + after
        + related.map(target -> " See “" + target.name() + "”.").orElse("");
  }
}
