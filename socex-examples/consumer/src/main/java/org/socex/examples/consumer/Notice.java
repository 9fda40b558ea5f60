package org.socex.examples.consumer;

import jakarta.validation.Valid;
import org.socex.core.Edition;
import org.socex.core.rule.EmailAddress;
import org.socex.core.rule.PlainText;

/**
 * A request to announce an edition: a record of the application's own that holds one.
 *
 * @param headline the headline, at most 80 characters
 * @param contact the e-mail address for questions
 * @param edition the edition to announce
 */
public record Notice(
    @PlainText(max = 80) String headline, @EmailAddress String contact, @Valid Edition edition) {}
