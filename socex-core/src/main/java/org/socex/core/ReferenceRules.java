package org.socex.core;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.socex.core.rule.Findings;
import org.socex.core.rule.Rule;

/** The rules of an {@link Edition} about ids and what refers to them. */
final class ReferenceRules {
  private final Edition edition;
  private final EditionIndex index;
  private final Findings findings;

  private ReferenceRules(Edition edition, EditionIndex index, Findings findings) {
    this.edition = edition;
    this.index = index;
    this.findings = findings;
  }

  static void check(Edition edition, EditionIndex index, Findings findings) {
    DuplicateIds.check(edition.getSessions(), Session::getId, "/sessions", findings);
    DuplicateIds.check(edition.getSpeakers(), Speaker::getId, "/speakers", findings);
    DuplicateIds.check(edition.getDelegates(), Delegate::getId, "/delegates", findings);
    ReferenceRules rules = new ReferenceRules(edition, index, findings);
    rules.references();
    rules.orphans();
  }

  private void references() {
    reference(edition.getHost(), index::hasSpeaker, "", "/host");
    for (int i = 0; i < edition.getSessions().size(); i++) {
      Session session = edition.getSessions().get(i);
      String at = "/sessions/" + i;
      reference(session.getRoom(), index::hasRoom, at, "/room");
      reference(session.getChair(), index::hasSpeaker, at, "/chair");
      references(session.getSpeakers(), index::hasSpeaker, at, "/speakers/");
    }
    for (int i = 0; i < edition.getDelegates().size(); i++) {
      List<String> electives = edition.getDelegates().get(i).getElectives();
      if (!electives.isEmpty()) {
        references(electives, id -> index.session(id) != null, "/delegates/" + i, "/electives/");
      }
    }
  }

  private void reference(
      Optional<String> reference, Predicate<String> known, String at, String field) {
    if (reference.isPresent() && !known.test(reference.get())) {
      findings.add(Rule.REF_DANGLING, at + field, reference.get());
    }
  }

  private void references(
      List<String> references, Predicate<String> known, String at, String field) {
    Set<String> seen = new HashSet<>(references.size() * 2);
    for (int k = 0; k < references.size(); k++) {
      String reference = references.get(k);
      if (!known.test(reference)) {
        findings.add(Rule.REF_DANGLING, at + field + k, reference);
      }
      if (!seen.add(reference)) {
        findings.add(Rule.REF_DUPLICATE, at + field + k, reference);
      }
    }
  }

  /** A programme that is still empty leaves everybody without a part. */
  private void orphans() {
    if (edition.getSessions().isEmpty()) {
      return;
    }
    Set<String> active = new HashSet<>();
    edition.getHost().ifPresent(active::add);
    for (Session session : edition.getSessions()) {
      active.addAll(session.getSpeakers());
      session.getChair().ifPresent(active::add);
    }
    for (int i = 0; i < edition.getSpeakers().size(); i++) {
      String id = edition.getSpeakers().get(i).getId();
      if (!active.contains(id)) {
        findings.add(Rule.REF_ORPHAN, "/speakers/" + i, id);
      }
    }
  }
}
