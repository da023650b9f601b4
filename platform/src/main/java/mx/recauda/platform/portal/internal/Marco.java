package mx.recauda.platform.portal.internal;

import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.portal.Formato;
import mx.recauda.platform.portal.Menu;
import mx.recauda.platform.portal.Pendientes;
import mx.recauda.platform.portal.Persona;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.UsuarioActual;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the frame of every page shows: person, rail, business date, matters that wait. Templates
 * reach it as {@code @marco}, so that error pages have the same frame without a controller of ours.
 */
@Component("marco")
public class Marco {

    private final List<Menu> menus;
    private final List<Pendientes> pendientes;
    private final FechaDeOperacion fechaDeOperacion;
    private final Clock reloj;
    private final Formato formato;

    Marco(
            List<Menu> menus,
            List<Pendientes> pendientes,
            FechaDeOperacion fechaDeOperacion,
            Clock reloj,
            Formato formato) {
        this.menus = menus;
        this.pendientes = pendientes;
        this.fechaDeOperacion = fechaDeOperacion;
        this.reloj = reloj;
        this.formato = formato;
    }

    /** Who is signed in, or nobody. */
    public Persona persona() {
        Authentication sesion = SecurityContextHolder.getContext().getAuthentication();
        if (sesion != null && sesion.getPrincipal() instanceof UsuarioActual usuario) {
            return new Persona(
                    usuario.getUsername(),
                    usuario.nombre(),
                    usuario.roles(),
                    Arrays.stream(Permiso.values())
                            .filter(usuario::puede)
                            .collect(Collectors.toSet()));
        }
        return Persona.NADIE;
    }

    /** Entries of the rail for the person, in order. */
    public List<Menu.Entrada> menu() {
        Persona persona = persona();
        return menus.stream()
                .flatMap(menu -> menu.para(persona).stream())
                .sorted(Comparator.comparingInt(Menu.Entrada::orden))
                .toList();
    }

    /** How many matters wait for the person. */
    public int pendientes() {
        Persona persona = persona();
        return pendientes.stream().mapToInt(p -> p.para(persona).size()).sum();
    }

    /** The business date with its weekday. */
    public String fecha() {
        return formato.fechaConDia(fechaDeOperacion.hoy());
    }

    /** Now, for the head of what is printed. */
    public String ahora() {
        return formato.instante(Instant.now(reloj));
    }

    /** Language tag of the page. */
    public String idioma() {
        return LocaleContextHolder.getLocale().toLanguageTag();
    }

    /** The question of this page, with its filters, asked in another language: {@code ?…}. */
    public String enIdioma(String idioma) {
        return "?"
                + ServletUriComponentsBuilder.fromCurrentRequest()
                        .replaceQueryParam("idioma", idioma)
                        .build()
                        .getQuery();
    }
}
