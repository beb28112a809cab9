package id.blangkon.catalog.web.api;

import id.blangkon.catalog.access.SignedIn;
import id.blangkon.catalog.error.FieldErrors;
import id.blangkon.catalog.web.security.Access;
import id.blangkon.catalog.web.security.Caller;
import id.blangkon.catalog.web.security.SignIn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Signing in and out. */
@Path("/api/v1/sessions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "sessions")
public final class SessionsResource {

  private final SignIn signIn;

  /** Who wants to sign in. */
  record CredentialsJson(@Nullable String username, @Nullable String password) {
    @Override
    public String toString() {
      return "credentials";
    }
  }

  /**
   * A session.
   *
   * @param token to be sent as {@code Authorization: Bearer}
   * @param expiresAt when it ends in any case; it ends earlier after 30 minutes without a request
   */
  record SessionJson(String token, Instant expiresAt, UserJson user) {
    @Override
    public String toString() {
      return "session of " + user.username();
    }
  }

  @Inject
  SessionsResource(SignIn signIn) {
    this.signIn = signIn;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Access(Access.Level.PUBLIC)
  @Operation(
      operationId = "signIn",
      summary = "Sign in",
      description = "Send the token as Authorization: Bearer.")
  @ApiResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = SessionJson.class)))
  @ApiResponse(responseCode = "401", description = "User name or password does not match")
  @ApiResponse(responseCode = "429", description = "Too many attempts")
  public Response open(CredentialsJson credentials, @Context HttpServletRequest servletRequest) {
    new FieldErrors()
        .reject(
            credentials.username == null,
            "username",
            "Nama pengguna belum diisi.",
            "The user name is missing.")
        .reject(
            credentials.password == null,
            "password",
            "Kata sandi belum diisi.",
            "The password is missing.")
        .throwIfAny();
    SignedIn signedIn =
        signIn.signIn(
            Objects.requireNonNull(credentials.username),
            Objects.requireNonNull(credentials.password),
            servletRequest.getRemoteAddr());
    SessionJson body =
        new SessionJson(
            signedIn.token(),
            signedIn.session().expiresAt(),
            UserJson.of(signedIn.session(), signedIn.actor()));
    return Response.status(Response.Status.CREATED).entity(body).build();
  }

  @DELETE
  @Path("/current")
  @Access(Access.Level.SIGNED_IN)
  @Operation(operationId = "signOut", summary = "Sign out")
  @ApiResponse(responseCode = "204", description = "The session has ended", content = @Content)
  public Response close(@Parameter(hidden = true) @Context Caller caller) {
    signIn.signOut(caller.token());
    return Response.noContent().build();
  }
}
