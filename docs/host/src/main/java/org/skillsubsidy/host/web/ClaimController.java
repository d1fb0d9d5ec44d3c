package org.skillsubsidy.host.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.skillsubsidy.host.service.ClaimService;
import org.skillsubsidy.host.store.LedgerStore;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.json.JsonProblem;
import org.skillsubsidy.policy.model.json.JsonReading;
import org.skillsubsidy.policy.model.json.PolicyJson;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Claims in, decisions out. */
@RestController
class ClaimController {

  /** A claim has some 2,000 bytes; more than this is none. */
  private static final int MOST_BYTES = 64 * 1024;

  private final ClaimService claims;
  private final LedgerStore ledger;

  ClaimController(ClaimService claims, LedgerStore ledger) {
    this.claims = claims;
    this.ledger = ledger;
  }

  /**
   * Decides a claim. To ask again is safe, and the way to learn what became of a request whose
   * answer got lost.
   */
  @Operation(
      summary = "Decide a claim",
      description =
          "The same claim again gets the same answer and is paid once. Reasons are in Chinese, or"
              + " in English for Accept-Language: en. Field by field: docs/guide/json.md.",
      requestBody =
          @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON_VALUE,
                      schema = @Schema(type = "object"),
                      examples = @ExampleObject(ClaimExample.JSON))))
  @ApiResponse(responseCode = "200", description = "The decision, which is kept")
  @ApiResponse(
      responseCode = "400",
      description = "The document is no claim: every wrong field is named",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
              schema = @Schema(implementation = ProblemDetail.class)))
  @ApiResponse(
      responseCode = "409",
      description = "The trainee's claim of this id has other facts",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
              schema = @Schema(implementation = ProblemDetail.class)))
  @ApiResponse(
      responseCode = "503",
      description = "Ask again later: the database is out of reach",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
              schema = @Schema(implementation = ProblemDetail.class)))
  @PostMapping(
      path = "/claims",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  DecisionAnswer decide(InputStream body, Locale locale) throws IOException {
    JsonReading<SubsidyClaim> reading = PolicyJson.STRICT.readClaim(text(body));
    SubsidyClaim claim =
        reading.value().orElseThrow(() -> new InvalidClaimException(reading.problems()));
    return DecisionAnswer.of(claims.decide(claim), locale);
  }

  /** Tells how far the ledger goes, for whoever keeps its seals. */
  @Operation(summary = "Number and digest of the ledger's last entry")
  @GetMapping(path = "/ledger/seal", produces = MediaType.TEXT_PLAIN_VALUE)
  String seal() {
    return ledger.seal().toString();
  }

  private static String text(InputStream body) throws IOException {
    byte[] bytes = body.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw new BodyTooLargeException(MOST_BYTES);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new InvalidClaimException(List.of(new JsonProblem("", 1, 1, "is not UTF-8")));
    }
  }
}
