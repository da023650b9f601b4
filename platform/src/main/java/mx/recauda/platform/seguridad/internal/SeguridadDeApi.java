package mx.recauda.platform.seguridad.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.platform.base.Peticion;
import mx.recauda.platform.seguridad.Actor;
import mx.recauda.platform.seguridad.Bitacora;
import mx.recauda.platform.seguridad.Bitacora.Hecho;
import mx.recauda.platform.seguridad.Bitacora.Resultado;
import mx.recauda.platform.seguridad.ErrorDeSeguridad;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The chain of the API: an account and its password in each request, no session, and so no token
 * against forged forms. It never asks a browser for the password, which would then send it by
 * itself from any page.
 */
@Configuration(proxyBeanMethods = false)
class SeguridadDeApi {

    private static final String BASICA = "Basic ";

    private final Bitacora bitacora;
    private final UsuariosEnTabla usuarios;
    private final JsonMapper json;

    SeguridadDeApi(Bitacora bitacora, UsuariosEnTabla usuarios, JsonMapper json) {
        this.bitacora = bitacora;
        this.usuarios = usuarios;
        this.json = json;
    }

    @Bean
    @Order(1)
    SecurityFilterChain cadenaDeApi(HttpSecurity http) throws Exception {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(rutas ->
                        rutas.requestMatchers("/api/v1/openapi.json")
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .httpBasic(basica -> basica.authenticationEntryPoint(this::sinCredenciales))
                .exceptionHandling(errores ->
                        errores.authenticationEntryPoint(this::sinCredenciales)
                                .accessDeniedHandler((peticion, respuesta, fallo) ->
                                        problema(
                                                respuesta,
                                                HttpStatus.FORBIDDEN,
                                                ErrorDeSeguridad.SIN_PERMISO)))
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    private void sinCredenciales(
            HttpServletRequest peticion,
            HttpServletResponse respuesta,
            AuthenticationException fallo)
            throws IOException {
        String cabecera = peticion.getHeader(HttpHeaders.AUTHORIZATION);
        if (cabecera != null && cabecera.startsWith(BASICA)) {
            Resultado resultado =
                    fallo instanceof LockedException ? Resultado.NEGADO : Resultado.FALLIDO;
            bitacora.anotaAparte(new Hecho(intentado(cabecera), "ENTRAR", "api", resultado));
        }
        problema(respuesta, HttpStatus.UNAUTHORIZED, ErrorDeSeguridad.SIN_CREDENCIALES);
    }

    /** An unknown account is not written down: people type their password there by mistake. */
    private Actor intentado(String cabecera) {
        try {
            String texto =
                    new String(
                            Base64.getDecoder().decode(cabecera.substring(BASICA.length()).strip()),
                            StandardCharsets.UTF_8);
            return usuarios.busca(texto.substring(0, Math.max(0, texto.indexOf(':'))))
                    .map(Actor::de)
                    .orElse(Actor.DESCONOCIDO);
        } catch (IllegalArgumentException noEsBase64) {
            return Actor.DESCONOCIDO;
        }
    }

    private void problema(HttpServletResponse respuesta, HttpStatus estado, ErrorDeSeguridad error)
            throws IOException {
        Incidencia incidencia = Incidencia.de(error, Idioma.ES);
        ProblemDetail problema = ProblemDetail.forStatusAndDetail(estado, incidencia.remedio());
        problema.setTitle(incidencia.mensaje());
        problema.setProperty("codigo", incidencia.codigo());
        problema.setProperty("peticion", Peticion.actual());
        respuesta.setStatus(estado.value());
        respuesta.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        respuesta.setCharacterEncoding(StandardCharsets.UTF_8.name());
        respuesta.getWriter().write(json.writeValueAsString(problema));
    }
}
