package mx.recauda.platform.determinacion.web;

import mx.recauda.ley.cedula.Renglon;
import mx.recauda.ley.diferencias.Acto;
import mx.recauda.ley.diferencias.Estado;
import mx.recauda.ley.diferencias.Plazos;
import mx.recauda.ley.diferencias.Sentido;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.determinacion.Determinaciones;
import mx.recauda.platform.determinacion.ErrorDeDeterminacion;
import mx.recauda.platform.determinacion.Importes;
import mx.recauda.platform.determinacion.Propuesta;
import mx.recauda.platform.determinacion.ajustes.Ajuste;
import mx.recauda.platform.determinacion.ajustes.Ajustes;
import mx.recauda.platform.determinacion.ajustes.ErrorDeAjuste;
import mx.recauda.platform.determinacion.ajustes.FiltroDeAjustes;
import mx.recauda.platform.determinacion.ajustes.HechoDeAjuste;
import mx.recauda.platform.determinacion.ajustes.RenglonDeAjuste;
import mx.recauda.platform.determinacion.ajustes.SolicitudesDeDevolucion;
import mx.recauda.platform.determinacion.confronta.Confrontas;
import mx.recauda.platform.portal.Filtro;
import mx.recauda.platform.portal.Insignia;
import mx.recauda.platform.portal.Pagina;
import mx.recauda.platform.seguridad.Bitacora;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.QuienActua;
import mx.recauda.platform.seguridad.Requiere;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Differences: the list, one of them, and one of its workers. */
@Controller
@Requiere(Permiso.LEER_DIFERENCIAS)
class PaginasDeAjustes {

    static final String RAIZ = "/diferencias";

    private final Ajustes ajustes;
    private final SolicitudesDeDevolucion solicitudes;
    private final Determinaciones determinaciones;
    private final Confrontas confrontas;
    private final Bitacora bitacora;
    private final MessageSource textos;

    PaginasDeAjustes(
            Ajustes ajustes,
            SolicitudesDeDevolucion solicitudes,
            Determinaciones determinaciones,
            Confrontas confrontas,
            Bitacora bitacora,
            MessageSource textos) {
        this.ajustes = ajustes;
        this.solicitudes = solicitudes;
        this.determinaciones = determinaciones;
        this.confrontas = confrontas;
        this.bitacora = bitacora;
        this.textos = textos;
    }

    @GetMapping(RAIZ)
    String lista(
            @RequestParam(defaultValue = "") String sentido,
            @RequestParam(defaultValue = "") String estado,
            @RequestParam(defaultValue = "") String mes,
            @RequestParam(defaultValue = "") String registro,
            @RequestParam(defaultValue = "1") int pagina,
            Model modelo) {
        FiltroDeAjustes filtro = filtro(sentido, estado, mes, registro);
        Map<Estado, Integer> cuentas = ajustes.porEstado(filtro);
        int total =
                filtro.estado()
                        .map(e -> cuentas.getOrDefault(e, 0))
                        .orElseGet(() -> cuentas.values().stream().mapToInt(n -> n).sum());
        int numero = PaginasDeEmision.enRango(pagina, total);
        modelo.addAttribute("filtro", filtro);
        modelo.addAttribute("mes", mes);
        modelo.addAttribute("registro", registro);
        modelo.addAttribute("sentidos", deSentido(filtro));
        modelo.addAttribute("estados", deEstado(filtro, cuentas));
        modelo.addAttribute("vista", new Vista());
        modelo.addAttribute(
                "lista",
                new Pagina<>(
                        ajustes.lista(filtro, (numero - 1) * Pagina.TAMANO, Pagina.TAMANO),
                        numero,
                        Pagina.TAMANO,
                        total,
                        ruta(RAIZ, filtro),
                        ruta(RAIZ + ".csv", filtro)));
        return "determinacion/ajuste/lista";
    }

    /** What templates ask about states. */
    public static final class Vista {

        private Vista() {}

        /** The word and shape of a state. */
        public Insignia insignia(Estado estado) {
            return VistaDeAjuste.insignia(estado);
        }
    }

    @GetMapping(RAIZ + "/{id}")
    String una(@PathVariable UUID id, @RequestParam(defaultValue = "1") int pagina, Model modelo) {
        Ajuste ajuste = busca(id);
        bitacora.anota("LEER_DIFERENCIA", "ajuste:" + id);
        int numero = PaginasDeEmision.enRango(pagina, ajuste.trabajadores());
        List<HechoDeAjuste> actos = ajustes.actos(id);
        modelo.addAttribute("ajuste", ajuste);
        modelo.addAttribute("fondos", VistaDeAjuste.fondos(ajuste.montos()));
        modelo.addAttribute("resto", VistaDeAjuste.fondos(ajuste.resto()));
        modelo.addAttribute("actos", actos);
        modelo.addAttribute("plazos", plazos(ajuste, actos).orElse(null));
        List<Acto> siguen = siguientes(ajuste);
        List<Acto> suyos = siguen.stream().filter(a -> !tocaAOtra(a, ajuste, actos)).toList();
        modelo.addAttribute("sigue", suyos);
        modelo.addAttribute("deOtra", siguen.stream().filter(a -> !suyos.contains(a)).toList());
        modelo.addAttribute("sustituto", ajustes.sustituto(id).orElse(null));
        modelo.addAttribute("vista", new Vista());
        if (!ajuste.aCargo()) {
            modelo.addAttribute("deMas", solicitudes.pagadoDeMas(id));
            modelo.addAttribute("solicitud", solicitudes.de(id).orElse(null));
        }
        String ruta = RAIZ + "/" + id;
        modelo.addAttribute(
                "lista",
                new Pagina<>(
                        ajustes.renglones(id, (numero - 1) * Pagina.TAMANO, Pagina.TAMANO),
                        numero,
                        Pagina.TAMANO,
                        ajuste.trabajadores(),
                        ruta,
                        ruta + "/renglones.csv"));
        return "determinacion/ajuste/tarjeta";
    }

    /** The terms of the notification in force. */
    static Optional<Plazos> plazos(Ajuste ajuste, List<HechoDeAjuste> actos) {
        return ajuste.estado() == Estado.NOTIFICADA || ajuste.estado() == Estado.EN_ACLARACION
                ? actos.stream()
                        .filter(h -> h.acto() == Acto.NOTIFICA)
                        .reduce((antes, despues) -> despues)
                        .map(h -> Plazos.de(h.dia()))
                : Optional.empty();
    }

    /**
     * Whether another person must do it: whoever proposed or reopened it does not liquidate it, and
     * whoever liquidated it does not leave it without effect.
     */
    private static boolean tocaAOtra(Acto acto, Ajuste ajuste, List<HechoDeAjuste> actos) {
        String quien = QuienActua.ahora().cuenta();
        return switch (acto) {
            case LIQUIDA ->
                    ajuste.propuestoPor().equals(quien)
                            || hizo(quien, Acto.REABRE, actos).isPresent();
            case REVOCA ->
                    actos.stream()
                            .filter(h -> h.acto() == Acto.LIQUIDA)
                            .reduce((antes, despues) -> despues)
                            .filter(h -> h.hechoPor().equals(quien))
                            .isPresent();
            default -> false;
        };
    }

    private static Optional<HechoDeAjuste> hizo(
            String quien, Acto acto, List<HechoDeAjuste> actos) {
        return actos.stream()
                .filter(h -> h.acto() == acto && h.hechoPor().equals(quien))
                .findFirst();
    }

    /** Acts of the office that may follow, in the order in which they are offered. */
    private static List<Acto> siguientes(Ajuste ajuste) {
        return ajuste.aCargo()
                ? List.of(
                                Acto.LIQUIDA,
                                Acto.NOTIFICA,
                                Acto.NIEGA,
                                Acto.REVOCA,
                                Acto.CANCELA,
                                Acto.REABRE)
                        .stream()
                        .filter(a -> a.desde(ajuste.estado()).isPresent())
                        .toList()
                : List.of();
    }

    @GetMapping(RAIZ + "/{id}/trabajadores/{orden}")
    String trabajador(@PathVariable UUID id, @PathVariable int orden, Model modelo) {
        Ajuste ajuste = busca(id);
        RenglonDeAjuste renglon =
                ajustes.renglon(id, orden)
                        .orElseThrow(() ->
                                new FalloConCodigo(
                                        FalloConCodigo.Clase.NO_HAY,
                                        ErrorDeAjuste.NO_HAY_RENGLON,
                                        String.valueOf(orden)));
        bitacora.anota("LEER_DIFERENCIA", "ajuste:" + id);
        modelo.addAttribute("ajuste", ajuste);
        modelo.addAttribute("renglon", renglon);
        modelo.addAttribute("fondos", VistaDeAjuste.fondos(renglon.montos()));
        modelo.addAttribute("idioma", Lenguas.actual());
        renglon.asegurado().ifPresent(a -> explica(ajuste, a, modelo));
        renglon.diferencia()
                .flatMap(confrontas::diferencia)
                .ifPresent(d -> modelo.addAttribute("confrontada", d));
        return "determinacion/ajuste/trabajador";
    }

    /** As proposed when the month was determined, and as proposed now, both computed again. */
    private void explica(Ajuste ajuste, UUID asegurado, Model modelo) {
        Optional<Propuesta> base =
                determinaciones.cedulas(ajuste.patron().registro()).stream()
                        .filter(c -> ajuste.cedula().filter(c.id()::equals).isPresent())
                        .findFirst()
                        .flatMap(c -> c.propuesta().flatMap(determinaciones::propuesta));
        modelo.addAttribute("antes", base.flatMap(p -> explicado(p, asegurado)).orElse(null));
        modelo.addAttribute(
                "ahora",
                determinaciones
                        .propuesta(ajuste.propuesta())
                        .flatMap(p -> explicado(p, asegurado))
                        .orElse(null));
    }

    /**
     * The computation of a worker in a proposal.
     *
     * @param propuesta where it is explained whole
     */
    public record Computo(Propuesta propuesta, Importes importes, List<Explicado> meses) {}

    private Optional<Computo> explicado(Propuesta propuesta, UUID asegurado) {
        try {
            Renglon renglon = determinaciones.explica(propuesta.id(), asegurado);
            return Optional.of(new Computo(propuesta, Importes.de(renglon), Explicado.de(renglon)));
        } catch (FalloConCodigo fallo) {
            // What today's engine gives is not shown as what was proposed.
            if (fallo.clase() != FalloConCodigo.Clase.NO_HAY
                    && fallo.codigo() != ErrorDeDeterminacion.YA_NO_ES_IGUAL) {
                throw fallo;
            }
            return Optional.empty();
        }
    }

    private Ajuste busca(UUID id) {
        return ajustes.busca(id).orElseThrow(() -> noHay(id));
    }

    static FalloConCodigo noHay(UUID id) {
        return new FalloConCodigo(FalloConCodigo.Clase.NO_HAY, ErrorDeAjuste.NO_HAY, id.toString());
    }

    private List<Filtro> deSentido(FiltroDeAjustes filtro) {
        List<Filtro> fichas = new ArrayList<>();
        for (Sentido sentido : Sentido.values()) {
            boolean puesto = filtro.sentido().equals(Optional.of(sentido));
            FiltroDeAjustes otro =
                    new FiltroDeAjustes(
                            puesto ? Optional.empty() : Optional.of(sentido),
                            filtro.texto(),
                            filtro.mes(),
                            Optional.empty(),
                            filtro.registro());
            int cuantos =
                    ajustes.porEstado(filtro.en(sentido)).values().stream().mapToInt(n -> n).sum();
            fichas.add(
                    new Filtro(
                            texto("diferencias.sentido." + sentido),
                            "",
                            cuantos,
                            puesto,
                            ruta(RAIZ, otro)));
        }
        return fichas;
    }

    private List<Filtro> deEstado(FiltroDeAjustes filtro, Map<Estado, Integer> cuentas) {
        return cuentas.entrySet().stream()
                .map(e -> {
                    boolean puesto = filtro.estado().equals(Optional.of(e.getKey()));
                    return new Filtro(
                            texto("diferencias.estado." + e.getKey()),
                            VistaDeAjuste.insignia(e.getKey()).tono().forma(),
                            e.getValue(),
                            puesto,
                            ruta(
                                    RAIZ,
                                    filtro.con(
                                            puesto ? Optional.empty() : Optional.of(e.getKey()))));
                })
                .toList();
    }

    static FiltroDeAjustes filtro(String sentido, String estado, String mes, String registro) {
        return new FiltroDeAjustes(
                uno(Sentido.class, sentido),
                registro.replaceAll("[^A-Za-z0-9]", ""),
                mes(mes),
                uno(Estado.class, estado),
                Optional.empty());
    }

    private static <E extends Enum<E>> Optional<E> uno(Class<E> clase, String nombre) {
        return List.of(clase.getEnumConstants()).stream()
                .filter(e -> e.name().equals(nombre.strip()))
                .findFirst();
    }

    private static Optional<Mes> mes(String texto) {
        try {
            return texto.isBlank() ? Optional.empty() : Optional.of(Mes.parse(texto.strip()));
        } catch (IllegalArgumentException noEsUno) {
            return Optional.empty();
        }
    }

    private static String ruta(String raiz, FiltroDeAjustes filtro) {
        UriComponentsBuilder uri = UriComponentsBuilder.fromPath(raiz);
        filtro.sentido().ifPresent(s -> uri.queryParam("sentido", s));
        filtro.estado().ifPresent(e -> uri.queryParam("estado", e));
        filtro.mes().ifPresent(m -> uri.queryParam("mes", m));
        if (!filtro.texto().isEmpty()) {
            uri.queryParam("registro", filtro.texto());
        }
        return uri.build().encode().toUriString();
    }

    private String texto(String clave) {
        return textos.getMessage(clave, new Object[0], LocaleContextHolder.getLocale());
    }
}
