package org.socex.examples.consumer;

import jakarta.validation.Valid;
import org.socex.core.Edition;
import org.socex.core.rule.EmailAddress;
import org.socex.core.rule.PlainText;

/**
 * A request to announce an edition: a type of the application's own around one of the model's.
 *
 * @param headline what stands above it, at most 80 characters
 * @param contact whom to ask
 * @param edition the edition
 */
public record Notice(
    @PlainText(max = 80) String headline, @EmailAddress String contact, @Valid Edition edition) {}
