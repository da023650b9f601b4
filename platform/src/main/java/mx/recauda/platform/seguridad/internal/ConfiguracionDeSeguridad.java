package mx.recauda.platform.seguridad.internal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The chain every request goes through. What each route asks for is said on its method. */
@Configuration(proxyBeanMethods = false)
class ConfiguracionDeSeguridad implements WebMvcConfigurer {

    /** Everything from this server; no inline script or style anywhere. */
    static final String POLITICA_DE_CONTENIDO =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
                    + " form-action 'self'; frame-ancestors 'none'";

    private static final int COSTO_DE_BCRYPT = 11;

    private final GuardaDeRutas guarda;

    ConfiguracionDeSeguridad(GuardaDeRutas guarda) {
        this.guarda = guarda;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registro) {
        registro.addInterceptor(guarda);
    }

    @Bean
    static PasswordEncoder cifrador() {
        return new BCryptPasswordEncoder(COSTO_DE_BCRYPT);
    }

    @Bean
    AuthenticationProvider proveedor(
            UsuariosEnTabla usuarios, PasswordEncoder cifrador, IntentosFallidos intentos) {
        DaoAuthenticationProvider proveedor = new DaoAuthenticationProvider(usuarios);
        proveedor.setPasswordEncoder(cifrador);
        proveedor.setPreAuthenticationChecks(intentos);
        // Only who knows the password learns that the account is disabled.
        proveedor.setPostAuthenticationChecks(usuario -> {
            if (!usuario.isEnabled()) {
                throw new DisabledException("account");
            }
        });
        return proveedor;
    }

    @Bean
    SecurityFilterChain cadena(HttpSecurity http, RegistroDeAccesos registro) throws Exception {
        return http.authorizeHttpRequests(rutas ->
                        rutas.requestMatchers(
                                        HttpMethod.GET,
                                        "/estatico/**",
                                        "/webjars/**",
                                        "/favicon.ico",
                                        "/salud/**")
                                .permitAll()
                                .requestMatchers(
                                        "/entrar",
                                        "/error",
                                        "/publico/**",
                                        "/libro/sellos",
                                        "/libro/sellos.csv",
                                        "/libro/sellos.json",
                                        "/libro/sellos/verifica")
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .formLogin(forma ->
                        forma.loginPage("/entrar")
                                .usernameParameter("cuenta")
                                .passwordParameter("clave")
                                .successHandler(registro)
                                .failureHandler(registro))
                .logout(salida ->
                        salida.logoutUrl("/salir")
                                .logoutSuccessUrl("/entrar?salida")
                                .addLogoutHandler(registro))
                .headers(cabeceras ->
                        cabeceras
                                .contentSecurityPolicy(
                                        csp -> csp.policyDirectives(POLITICA_DE_CONTENIDO))
                                .referrerPolicy(r -> r.policy(ReferrerPolicy.SAME_ORIGIN))
                                .permissionsPolicyHeader(p ->
                                        p.policy("camera=(), microphone=()," + " geolocation=()")))
                .build();
    }
}
