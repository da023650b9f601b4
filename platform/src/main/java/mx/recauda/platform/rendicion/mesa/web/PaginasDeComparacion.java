package mx.recauda.platform.rendicion.mesa.web;

import mx.recauda.formats.informe.EsquemaInforme;
import mx.recauda.platform.portal.ArchivoCsv;
import mx.recauda.platform.portal.Filtro;
import mx.recauda.platform.portal.Formato;
import mx.recauda.platform.portal.Pagina;
import mx.recauda.platform.rendicion.NoEncontrado;
import mx.recauda.platform.rendicion.captura.Documentos;
import mx.recauda.platform.rendicion.informes.Etiquetas;
import mx.recauda.platform.rendicion.mesa.InformesComparables;
import mx.recauda.platform.rendicion.version.Version;
import mx.recauda.platform.rendicion.version.Versiones;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;
import mx.recauda.rendicion.cantidad.Numero;
import mx.recauda.rendicion.version.Casilla;
import mx.recauda.rendicion.version.Comparacion;
import mx.recauda.rendicion.version.Diferencia;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What changed between any two versions, cell by cell. Versions of two quarters are compared in the
 * form of the second one: the closing cut beside the closing cut, each month beside its own.
 */
@Controller
@Requiere(Permiso.LEER_INFORMES)
class PaginasDeComparacion {

    private static final String PUBLICADO = "_publicad[oa]$";

    private final Versiones versiones;
    private final Documentos documentos;
    private final InformesComparables comparables;
    private final Etiquetas etiquetas;
    private final Formato formato;

    PaginasDeComparacion(
            Versiones versiones,
            Documentos documentos,
            InformesComparables comparables,
            Etiquetas etiquetas,
            Formato formato) {
        this.versiones = versiones;
        this.documentos = documentos;
        this.comparables = comparables;
        this.etiquetas = etiquetas;
        this.formato = formato;
    }

    /** A cell that is not the same. */
    record Cambio(
            String renglon, String columna, String antes, String despues, String diferencia) {}

    /** Without one of the two the page only asks for it. */
    @GetMapping("/planeacion/comparar")
    String compara(
            @RequestParam Optional<UUID> de,
            @RequestParam Optional<UUID> a,
            @RequestParam(defaultValue = "") String tipo,
            @RequestParam(defaultValue = "1") int pagina,
            Model modelo) {
        Optional<Version> primera = de.map(this::busca);
        Optional<Version> segunda = a.map(this::busca);
        modelo.addAttribute("versiones", versiones.todas());
        modelo.addAttribute("primera", primera);
        modelo.addAttribute("segunda", segunda);
        if (primera.isPresent() && segunda.isPresent()) {
            agrega(primera.get(), segunda.get(), tipo, pagina, modelo);
        }
        return "rendicion/mesa/comparar";
    }

    private void agrega(Version de, Version a, String tipo, int pagina, Model modelo) {
        List<Diferencia> todas = sinCopias(diferencias(de, a));
        List<Diferencia> filtradas = delTipo(todas, tipo);
        String ruta = "/planeacion/comparar?de=" + de.id() + "&a=" + a.id();
        List<Filtro> filtros = new ArrayList<>();
        for (Diferencia.Tipo t : Diferencia.Tipo.values()) {
            String clave = t.name().toLowerCase(Locale.ROOT);
            boolean puesto = t.name().equalsIgnoreCase(tipo);
            int cuenta = (int) todas.stream().filter(d -> d.tipo() == t).count();
            if (cuenta > 0) {
                filtros.add(
                        new Filtro(
                                etiquetas.di("mesa.comparar.tipo." + clave),
                                "",
                                cuenta,
                                puesto,
                                puesto ? ruta : ruta + "&tipo=" + clave));
            }
        }
        modelo.addAttribute("filtros", filtros);
        modelo.addAttribute("total", todas.size());
        modelo.addAttribute(
                "otroTrimestre",
                !comparables
                        .trimestre(de.documento())
                        .equals(comparables.trimestre(a.documento())));
        modelo.addAttribute(
                "lista",
                Pagina.de(
                        filtradas.stream().map(d -> cambio(d, a)).toList(),
                        pagina,
                        conTipo(ruta, tipo),
                        conTipo(ruta.replace("/comparar?", "/comparar.csv?"), tipo)));
    }

    private static List<Diferencia> delTipo(List<Diferencia> diferencias, String tipo) {
        return diferencias.stream()
                .filter(d -> tipo.isEmpty() || d.tipo().name().equalsIgnoreCase(tipo))
                .toList();
    }

    private static String conTipo(String ruta, String tipo) {
        return tipo.isEmpty() ? ruta : ruta + "&tipo=" + tipo;
    }

    private List<Diferencia> diferencias(Version de, Version a) {
        return Comparacion.de(
                comparables.comoEl(a.documento(), de.documento()),
                documentos.contenido(a.documento()));
    }

    /** A column that prints another one is the same change said twice; a person made one. */
    private static List<Diferencia> sinCopias(List<Diferencia> diferencias) {
        Set<Diferencia> todas = Set.copyOf(diferencias);
        return diferencias.stream()
                .filter(d -> {
                    Casilla c = d.casilla();
                    String fuente = c.columna().replaceFirst(PUBLICADO, "");
                    Casilla captada = new Casilla(c.tabla(), c.fila(), fuente);
                    return fuente.equals(c.columna())
                            || !todas.contains(new Diferencia(captada, d.antes(), d.despues()));
                })
                .toList();
    }

    /** A figure as figures are told; as it is written when only the writing changed. */
    private String valor(Diferencia d, Optional<String> texto) {
        boolean cifra =
                d.tipo() != Diferencia.Tipo.SOLO_FORMA
                        && EsquemaInforme.esCifra(d.casilla().columna());
        return texto.map(t -> cifra ? Numero.lee(t).map(formato::cifra).orElse(t) : t)
                .orElse(etiquetas.di("monto.noAplica"));
    }

    private Cambio cambio(Diferencia d, Version a) {
        return new Cambio(
                etiquetas.seccion(d.casilla().tabla()) + " · " + d.casilla().fila(),
                etiquetas.columnaConCorte(d.casilla().columna()) + unidad(d.casilla(), a),
                valor(d, d.antes()),
                valor(d, d.despues()),
                d.delta().map(formato::cifra).orElse(etiquetas.di("monto.noAplica")));
    }

    /** What the figures of a column are in, as the second version declares. */
    private String unidad(Casilla casilla, Version a) {
        if (!EsquemaInforme.esCifra(casilla.columna())) {
            return "";
        }
        String unidad =
                etiquetas.unidad(
                        casilla.columna(),
                        etiquetas.unidadDeSeccion(
                                comparables.unidad(a.documento(), casilla.tabla())));
        return unidad.isEmpty() ? "" : " (" + unidad + ")";
    }

    @GetMapping("/planeacion/comparar.csv")
    @Requiere(Permiso.EXPORTAR)
    ResponseEntity<byte[]> csv(
            @RequestParam UUID de,
            @RequestParam UUID a,
            @RequestParam(defaultValue = "") String tipo) {
        Version primera = busca(de);
        Version segunda = busca(a);
        List<List<String>> filas = new ArrayList<>();
        filas.add(List.of("seccion", "renglon", "columna", "tipo", "antes", "despues", "delta"));
        for (Diferencia d : delTipo(sinCopias(diferencias(primera, segunda)), tipo)) {
            filas.add(
                    List.of(
                            d.casilla().tabla(),
                            d.casilla().fila(),
                            d.casilla().columna(),
                            d.tipo().name().toLowerCase(Locale.ROOT),
                            d.antes().orElse(""),
                            d.despues().orElse(""),
                            d.delta().map(n -> n.toPlainString()).orElse("")));
        }
        return ArchivoCsv.descarga(
                "diferencias-"
                        + primera.clave()
                        + "-v"
                        + primera.numero()
                        + "-"
                        + segunda.clave()
                        + "-v"
                        + segunda.numero()
                        + ".csv",
                filas);
    }

    private Version busca(UUID id) {
        return versiones.busca(id).orElseThrow(NoEncontrado::new);
    }
}
