package mx.recauda.platform.portal.internal;

import mx.recauda.platform.base.Alcance;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.portal.Texto;
import mx.recauda.platform.seguridad.DirectorioDeAlcance;
import mx.recauda.platform.seguridad.DirectorioDeAlcance.Oficina;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.UsuarioActual;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * From where a person works, as the head of every page says it: a registro patronal, an office, the
 * whole country or the central level. Templates reach it as {@code @lugar}.
 */
@Component("lugar")
public class LugarDeTrabajo {

    private static final Texto OFICINA = Texto.de("portal.oficina");
    private static final Texto PATRON = Texto.de("portal.lugar.patron");

    private final List<DirectorioDeAlcance> directorios;
    private final FechaDeOperacion fecha;
    private volatile Nombres nombres = new Nombres(LocalDate.MIN, Map.of());

    /** Names of the offices on a day: they change with the day, not with the page. */
    private record Nombres(LocalDate dia, Map<String, String> porClave) {}

    /**
     * A place.
     *
     * @param rotulo what it is
     * @param nombre its name
     */
    public record Lugar(Texto rotulo, Texto nombre) {}

    LugarDeTrabajo(List<DirectorioDeAlcance> directorios, FechaDeOperacion fecha) {
        this.directorios = List.copyOf(directorios);
        this.fecha = fecha;
    }

    /** That of whoever looks at the page; none when nobody has entered. */
    public List<Lugar> actual() {
        Authentication sesion = SecurityContextHolder.getContext().getAuthentication();
        return sesion != null && sesion.getPrincipal() instanceof UsuarioActual usuario
                ? List.of(de(usuario))
                : List.of();
    }

    /** Name of an office today; its key when it is in no list. */
    public String oficina(String clave) {
        return nombres().getOrDefault(clave, clave);
    }

    private Lugar de(UsuarioActual usuario) {
        Alcance alcance = usuario.alcance(fecha.hoy());
        if (alcance.nacional()) {
            return new Lugar(OFICINA, Texto.de("portal.lugar.pais"));
        }
        if (!alcance.oficinas().isEmpty()) {
            return new Lugar(OFICINA, oficinas(alcance));
        }
        if (!alcance.registros().isEmpty()) {
            return new Lugar(PATRON, registros(alcance));
        }
        return usuario.puede(Permiso.PRESENTAR_MOVIMIENTOS)
                ? new Lugar(PATRON, Texto.de("portal.lugar.ninguno"))
                : new Lugar(OFICINA, Texto.de(central(usuario)));
    }

    private static String central(UsuarioActual usuario) {
        return usuario.puede(Permiso.SOLICITAR_SECCIONES)
                ? "portal.oficina.central"
                : "portal.lugar.central";
    }

    private Texto oficinas(Alcance alcance) {
        if (alcance.oficinas().size() > 1) {
            return Texto.de("portal.lugar.oficinas", alcance.oficinas().size());
        }
        return Texto.de("portal.lugar.nombre", oficina(alcance.oficinas().iterator().next()));
    }

    private Texto registros(Alcance alcance) {
        if (alcance.registros().size() > 1) {
            return Texto.de("portal.lugar.registros", alcance.registros().size());
        }
        return alcance.registros().stream()
                .flatMap(r ->
                        directorios.stream().flatMap(d -> d.nombreDeRegistro(r).stream()).limit(1))
                .findFirst()
                .map(n -> Texto.de("portal.lugar.nombre", n))
                .orElse(Texto.de("portal.lugar.ninguno"));
    }

    private Map<String, String> nombres() {
        LocalDate hoy = fecha.hoy();
        Nombres sabidos = nombres;
        if (!sabidos.dia().equals(hoy)) {
            sabidos =
                    new Nombres(
                            hoy,
                            directorios.stream()
                                    .flatMap(d -> d.oficinas().stream())
                                    .collect(
                                            Collectors.toMap(
                                                    Oficina::clave, Oficina::nombre, (a, b) -> a)));
            nombres = sabidos;
        }
        return sabidos.porClave();
    }
}
