package mx.recauda.formats.emision;

import mx.recauda.formats.emision.TramoPropuesto.Movimiento;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.identidad.Nss;
import mx.recauda.ley.identidad.RegistroPatronal;
import mx.recauda.ley.parametros.Zona;
import mx.recauda.ley.tiempo.Mes;

import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads the tree of a {@code propuesta.json}; stops at the first field that is not one. */
final class LectorDePropuesta {

    private final String archivo;
    private final Idioma idioma;
    private final List<Incidencia> incidencias = new ArrayList<>();

    LectorDePropuesta(String archivo, Idioma idioma) {
        this.archivo = archivo;
        this.idioma = idioma;
    }

    List<Incidencia> incidencias() {
        return List.copyOf(incidencias);
    }

    Optional<PropuestaEmitida> propuesta(JsonNode raiz) {
        String esquema = raiz.path("esquema").asString("");
        if (!esquema.equals(PropuestaJson.ESQUEMA)) {
            anota(ErrorDeEmision.ESQUEMA, "esquema", esquema);
            return Optional.empty();
        }
        try {
            return Optional.of(lee(raiz));
        } catch (CampoMalo malo) {
            anota(ErrorDeEmision.CAMPO, malo.campo, malo.valor);
            return Optional.empty();
        }
    }

    private PropuestaEmitida lee(JsonNode raiz) throws CampoMalo {
        List<TrabajadorPropuesto> trabajadores = new ArrayList<>();
        Mes mes = campo(raiz, "mes", Mes::parse);
        int lugar = 0;
        for (JsonNode nodo : raiz.path("trabajadores")) {
            lugar++;
            try {
                trabajadores.add(trabajador(nodo, mes));
            } catch (CampoMalo malo) {
                throw new CampoMalo("trabajadores[" + lugar + "]." + malo.campo, malo.valor);
            }
        }
        return new PropuestaEmitida(
                campo(raiz, "registroPatronal", RegistroPatronal::parse),
                texto(raiz, "nombre"),
                texto(raiz, "rfc"),
                mes,
                campo(raiz, "zona", t -> Zona.de(t).orElseThrow(IllegalArgumentException::new)),
                campo(raiz, "primaRT", Tasa::dePorcentaje),
                raiz.has("conocidoEn")
                        ? Optional.of(campo(raiz, "conocidoEn", Instant::parse))
                        : Optional.empty(),
                campo(raiz, "vencimiento", LocalDate::parse),
                trabajadores);
    }

    private TrabajadorPropuesto trabajador(JsonNode nodo, Mes mes) throws CampoMalo {
        List<MesPropuesto> meses = new ArrayList<>();
        for (JsonNode m : nodo.path("meses")) {
            meses.add(mes(m));
        }
        if (meses.isEmpty() || meses.size() > 2 || !meses.getLast().mes().equals(mes)) {
            throw new CampoMalo("meses", meses.toString());
        }
        return new TrabajadorPropuesto(
                campo(nodo, "nss", Nss::parse),
                texto(nodo, "nombre"),
                texto(nodo, "curp"),
                meses.getLast(),
                meses.size() == 2 ? Optional.of(meses.getFirst()) : Optional.empty(),
                importes(nodo.path("importes")));
    }

    private MesPropuesto mes(JsonNode nodo) throws CampoMalo {
        List<TramoPropuesto> tramos = new ArrayList<>();
        for (JsonNode t : nodo.path("tramos")) {
            tramos.add(
                    new TramoPropuesto(
                            campo(t, "movimiento", Movimiento::valueOf),
                            campo(t, "desde", LocalDate::parse),
                            entero(t, "dias"),
                            entero(t, "ausencias"),
                            entero(t, "incapacidad"),
                            campo(t, "sbc", Importe::parse),
                            t.path("baja").asBoolean(false),
                            importes(t.path("importes"))));
        }
        return new MesPropuesto(
                campo(nodo, "mes", Mes::parse),
                entero(nodo, "dias"),
                entero(nodo, "incapacidades"),
                entero(nodo, "ausencias"),
                campo(nodo, "sdi", Importe::parse),
                tramos);
    }

    private static Map<LineaDeCuota, Importe> importes(JsonNode nodo) throws CampoMalo {
        Map<LineaDeCuota, Importe> importes = new EnumMap<>(LineaDeCuota.class);
        for (Map.Entry<String, JsonNode> campo : nodo.properties()) {
            Optional<LineaDeCuota> linea =
                    Arrays.stream(LineaDeCuota.values())
                            .filter(l -> l.clave().equals(campo.getKey()))
                            .findFirst();
            if (linea.isEmpty()) {
                throw new CampoMalo("importes." + campo.getKey(), campo.getValue().asString(""));
            }
            importes.put(linea.get(), campo(nodo, campo.getKey(), Importe::parse));
        }
        return importes;
    }

    private static int entero(JsonNode nodo, String campo) throws CampoMalo {
        JsonNode valor = nodo.path(campo);
        if (!valor.isInt() || valor.intValue() < 0) {
            throw new CampoMalo(campo, valor.toString());
        }
        return valor.intValue();
    }

    private static String texto(JsonNode nodo, String campo) {
        return nodo.path(campo).asString("");
    }

    private static <T> T campo(JsonNode nodo, String campo, Function<String, T> lee)
            throws CampoMalo {
        JsonNode valor = nodo.path(campo);
        if (!valor.isString()) {
            throw new CampoMalo(campo, valor.toString());
        }
        try {
            return lee.apply(valor.stringValue());
        } catch (RuntimeException noEsUno) {
            throw new CampoMalo(campo, valor.stringValue());
        }
    }

    private void anota(ErrorDeEmision error, String campo, String valor) {
        incidencias.add(
                Incidencia.de(error, idioma, campo, valor)
                        .enArchivo(archivo)
                        .enCampo(campo, valor));
    }

    private static final class CampoMalo extends Exception {
        private static final long serialVersionUID = 1L;
        private final String campo;
        private final String valor;

        CampoMalo(String campo, String valor) {
            super(campo);
            this.campo = campo;
            this.valor = valor;
        }
    }
}
