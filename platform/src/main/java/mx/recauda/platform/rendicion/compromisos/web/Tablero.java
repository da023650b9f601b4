package mx.recauda.platform.rendicion.compromisos.web;

import mx.recauda.platform.portal.Filtro;
import mx.recauda.platform.rendicion.compromisos.Autoria;
import mx.recauda.platform.rendicion.compromisos.Compromisos;
import mx.recauda.platform.rendicion.compromisos.Ficha;
import mx.recauda.platform.rendicion.compromisos.TipoDeCompromiso;
import mx.recauda.platform.rendicion.compromisos.web.Vista.Plazo;
import mx.recauda.platform.rendicion.informes.Etiquetas;
import mx.recauda.rendicion.compromiso.Estado;
import mx.recauda.rendicion.compromiso.Responsable;
import mx.recauda.rendicion.compromiso.Situacion;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The board: promises by area and due date, as they stood on a day. */
@Component
class Tablero {

    private static final int DIAS_DE_PRONTO = 30;

    private final Compromisos compromisos;
    private final Autoria autoria;
    private final Etiquetas etiquetas;

    Tablero(Compromisos compromisos, Autoria autoria, Etiquetas etiquetas) {
        this.compromisos = compromisos;
        this.autoria = autoria;
        this.etiquetas = etiquetas;
    }

    /**
     * What the list is narrowed to; each part may be empty.
     *
     * @param tipo key of a kind
     * @param estado key of a state
     * @param area name of an area
     * @param plazo key of a bucket of due dates
     * @param orden {@code clave}, {@code area} or, when empty, the due date
     * @param al day on which it is read, when it is not today
     */
    record Pedido(
            String tipo,
            String estado,
            String area,
            String plazo,
            String orden,
            Optional<LocalDate> al) {

        /** Address with one part changed. */
        public String con(String parte, String valor) {
            return direccion("/compromisos", parte, valor);
        }

        /** Address of the list. */
        public String ruta() {
            return con("", "");
        }

        /** Address of its file. */
        public String exporta() {
            return direccion("/compromisos.csv", "", "");
        }

        /** Whether it is narrowed. */
        public boolean alguno() {
            return !(tipo + estado + area + plazo).isEmpty();
        }

        private String direccion(String base, String parte, String valor) {
            UriComponentsBuilder uri = UriComponentsBuilder.fromPath(base);
            partes().forEach((nombre, puesto) -> {
                String queda = nombre.equals(parte) ? valor : puesto;
                if (!queda.isEmpty()) {
                    uri.queryParam(nombre, queda);
                }
            });
            return uri.build().encode().toUriString();
        }

        private Map<String, String> partes() {
            Map<String, String> partes = new LinkedHashMap<>();
            partes.put("tipo", tipo);
            partes.put("estado", estado);
            partes.put("area", area);
            partes.put("plazo", plazo);
            partes.put("orden", orden);
            partes.put("al", al.map(LocalDate::toString).orElse(""));
            return partes;
        }

        private boolean deja(Vista.Renglon r) {
            return es(tipo, r.tipo())
                    && es(estado, Vista.clave(r.estado()))
                    && (area.isEmpty() || area.equals(r.area()) || r.otras().contains(area))
                    && es(plazo, r.plazo().clave());
        }

        private static boolean es(String puesto, String valor) {
            return puesto.isEmpty() || puesto.equals(valor);
        }

        private Comparator<Vista.Renglon> comparador() {
            Comparator<Vista.Renglon> porClave = Comparator.comparing(Vista.Renglon::clave);
            return switch (orden) {
                case "clave" -> porClave;
                case "area" -> Comparator.comparing(Vista.Renglon::area).thenComparing(porClave);
                default ->
                        Comparator.<Vista.Renglon, Boolean>comparing(
                                        r -> r.estado().cerrado() || r.termino().isEmpty())
                                .thenComparing(r -> r.termino().orElse(LocalDate.MAX))
                                .thenComparing(porClave);
            };
        }
    }

    /** Every line of some promises on the day asked. */
    List<Vista.Renglon> renglones(List<Ficha> fichas, Pedido pedido) {
        Map<String, String> tipos =
                compromisos.tipos().stream()
                        .collect(
                                Collectors.toMap(
                                        TipoDeCompromiso::clave,
                                        t -> t.nombre(Formularios.idioma())));
        LocalDate dia = pedido.al().orElse(autoria.hoy());
        List<Vista.Renglon> renglones = new ArrayList<>();
        for (Ficha ficha : fichas) {
            compromisos
                    .situacion(ficha, dia)
                    .map(s -> renglon(ficha, s, tipos, dia))
                    .ifPresent(renglones::add);
        }
        return renglones;
    }

    /** Those the filters leave, in order. */
    static List<Vista.Renglon> filtra(List<Vista.Renglon> todos, Pedido pedido) {
        return todos.stream().filter(pedido::deja).sorted(pedido.comparador()).toList();
    }

    private Vista.Renglon renglon(Ficha f, Situacion s, Map<String, String> tipos, LocalDate dia) {
        String tipo = f.compromiso().tipo();
        return new Vista.Renglon(
                f.id().toString(),
                f.clave(),
                tipo,
                tipos.getOrDefault(tipo, tipo),
                f.compromiso().texto(),
                s.responsables().stream()
                        .filter(Responsable::duenio)
                        .map(Responsable::area)
                        .findFirst()
                        .orElse(""),
                s.responsables().stream().filter(r -> !r.duenio()).map(Responsable::area).toList(),
                s.termino(),
                plazo(s, dia),
                s.estado(),
                s.promedio().map(BigDecimal::toPlainString).orElse(""),
                f.demostracion());
    }

    static Plazo plazo(Situacion s, LocalDate dia) {
        return switch (s.estado()) {
            case CONCLUIDO, CANCELADO, RECHAZADO -> Plazo.CERRADO;
            case PROPUESTO, SELECCIONADO -> Plazo.SIN_TERMINO;
            case VENCIDO -> Plazo.VENCIDO;
            case VENCIDO_ENTRE_CORTES -> Plazo.ENTRE_CORTES;
            case COMPROMETIDO, EN_PROCESO ->
                    s.termino().filter(t -> !t.isAfter(dia.plusDays(DIAS_DE_PRONTO))).isPresent()
                            ? Plazo.PRONTO
                            : Plazo.DESPUES;
        };
    }

    /** Areas by due date: how many, with the address that lists them. */
    static List<Vista.FilaDeArea> porArea(List<Vista.Renglon> todos, Pedido pedido) {
        Map<String, List<Vista.Renglon>> grupos = new TreeMap<>();
        todos.stream()
                .filter(r -> !r.area().isEmpty())
                .forEach(r -> grupos.computeIfAbsent(r.area(), a -> new ArrayList<>()).add(r));
        List<Vista.FilaDeArea> filas = new ArrayList<>();
        grupos.forEach((area, suyos) -> {
            List<Vista.Casilla> casillas = new ArrayList<>();
            for (Plazo plazo : conTermino()) {
                int cuenta = (int) suyos.stream().filter(r -> r.plazo() == plazo).count();
                Pedido sin = new Pedido("", "", area, plazo.clave(), pedido.orden(), pedido.al());
                casillas.add(new Vista.Casilla(cuenta, sin.ruta()));
            }
            filas.add(new Vista.FilaDeArea(area, casillas));
        });
        return filas;
    }

    /** The buckets of the table, in order. */
    static List<Plazo> conTermino() {
        return List.of(
                Plazo.VENCIDO, Plazo.ENTRE_CORTES, Plazo.PRONTO, Plazo.DESPUES, Plazo.CERRADO);
    }

    /** Chips of the states that occur. */
    List<Filtro> porEstado(List<Vista.Renglon> todos, Pedido pedido) {
        List<Filtro> filtros = new ArrayList<>();
        filtros.add(
                new Filtro(
                        etiquetas.di("filtro.todos"),
                        "",
                        todos.size(),
                        pedido.estado().isEmpty(),
                        pedido.con("estado", "")));
        for (Estado estado : Estado.values()) {
            int cuenta = (int) todos.stream().filter(r -> r.estado() == estado).count();
            if (cuenta > 0) {
                boolean puesta = pedido.estado().equals(Vista.clave(estado));
                filtros.add(
                        new Filtro(
                                etiquetas.di("cpr.estado." + Vista.clave(estado)),
                                Vista.insignia(estado).tono().forma(),
                                cuenta,
                                puesta,
                                pedido.con("estado", puesta ? "" : Vista.clave(estado))));
            }
        }
        return filtros;
    }
}
