package org.socex.core;

import java.util.List;
import org.socex.core.rule.Findings;
import org.socex.core.rule.Rule;

/** The rules of an {@link Edition} about ids and what refers to them, but for delegates' picks. */
final class ReferenceRules {
  private final Edition edition;
  private final EditionIndex index;
  private final Findings findings;

  /** Per speaker, whether it is the first with the id of somebody who has a part. */
  private final boolean[] active;

  private ReferenceRules(Edition edition, EditionIndex index, Findings findings) {
    this.edition = edition;
    this.index = index;
    this.findings = findings;
    active = new boolean[index.speakers.size()];
  }

  static void check(Edition edition, EditionIndex index, Findings findings) {
    ReferenceRules rules = new ReferenceRules(edition, index, findings);
    rules.ids();
    rules.references();
    rules.orphans();
  }

  private void ids() {
    index.sessions.check("/sessions", findings);
    index.speakers.check("/speakers", findings);
    List<Delegate> delegates = edition.getDelegates();
    Ids ids = new Ids(delegates.size());
    for (int d = 0; d < delegates.size(); d++) {
      ids.add(delegates.get(d).getId(), d);
    }
    ids.check("/delegates", findings);
  }

  private void references() {
    String host = edition.getHost().orElse(null);
    if (host != null && !isActive(index.speakers.first(host))) {
      findings.add(Rule.REF_DANGLING, "/host", host);
    }
    References speakers = new References("/sessions/", "/speakers/", index.speakers, findings);
    List<Session> sessions = edition.getSessions();
    for (int i = 0; i < sessions.size(); i++) {
      Session session = sessions.get(i);
      String room = session.getRoom().orElse(null);
      if (room != null && index.rooms.first(room) == Ids.NOWHERE) {
        findings.add(Rule.REF_DANGLING, "/sessions/" + i + "/room", room);
      }
      String chair = session.getChair().orElse(null);
      if (chair != null && !isActive(index.speakers.first(chair))) {
        findings.add(Rule.REF_DANGLING, "/sessions/" + i + "/chair", chair);
      }
      List<String> references = session.getSpeakers();
      for (int k = 0; k < references.size(); k++) {
        isActive(speakers.judge(i, k, references.get(k)));
      }
    }
  }

  /** Notes that a speaker has a part, if there is one. */
  private boolean isActive(int speaker) {
    if (speaker == Ids.NOWHERE) {
      return false;
    }
    active[speaker] = true;
    return true;
  }

  /** A programme that is still empty leaves everybody without a part. */
  private void orphans() {
    if (edition.getSessions().isEmpty()) {
      return;
    }
    List<Speaker> speakers = edition.getSpeakers();
    for (int i = 0; i < speakers.size(); i++) {
      String id = speakers.get(i).getId();
      if (!active[index.speakers.first(id)]) {
        findings.add(Rule.REF_ORPHAN, "/speakers/" + i, id);
      }
    }
  }
}
