package mx.recauda.rendicion.asm;

import mx.recauda.rendicion.auditor.RefCelda;
import mx.recauda.rendicion.informe.Origen;

import java.time.Year;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A follow-up document: heading, rows, and the periods declared without pending ASMs.
 *
 * @param tabla key of the document in its file, {@code asm/1} for the first
 * @param origen where the document stands
 * @param encabezado fields of the heading and the foot by key, exactly as published
 * @param programa budget programme as printed
 * @param columnas labels of the columns as printed, in order
 * @param asm rows in the order printed
 * @param periodosSinVigentes periods under the legend, in the order printed
 * @param otros remaining properties as received, by name, in canonical JSON
 */
public record DocumentoAsm(
        String tabla,
        Origen origen,
        Map<Campo, String> encabezado,
        ProgramaPublicado programa,
        List<String> columnas,
        List<Asm> asm,
        List<String> periodosSinVigentes,
        Map<String, String> otros) {

    private static final Pattern PERIODO = Pattern.compile("(\\d{4})\\s*[-–/]\\s*(\\d{4})");

    /** A field of the heading or the foot. */
    public enum Campo {
        /** File of the published document. */
        FUENTE("fuente"),
        /** Title as printed. */
        TITULO("titulo"),
        /** Class of the ASMs: específico, institucional… */
        CLASIFICACION("clasificacion"),
        /** Reporting institution. */
        INSTITUCION("institucion"),
        /** Kind of document: "Avance al Documento de Trabajo". */
        DOCUMENTO("documento"),
        /** Cycle: the year of the evaluation and that of the follow-up, {@code 2014-2015}. */
        PERIODO("periodo"),
        /** Year in which the document was made. */
        ANIO_ELABORACION("anio_elaboracion"),
        /** Sentence at the foot of each page. */
        PIE_DE_PAGINA("pie_de_pagina"),
        /** Legend of the periods without pending ASMs. */
        LEYENDA("leyenda_sin_vigentes"),
        /** Present when only a part of the published document was captured. */
        EXTRACTO("extracto");

        private final String clave;

        Campo(String clave) {
            this.clave = clave;
        }

        /** Key of the field in {@code asm-seguimiento/1}. */
        public String clave() {
            return clave;
        }
    }

    /** A cycle of two years. */
    public record Periodo(int inicio, int fin) {

        /** Reads {@code 2014-2015}; empty when it is written otherwise. */
        public static Optional<Periodo> de(String texto) {
            Matcher m = PERIODO.matcher(texto.strip());
            return m.matches()
                    ? Optional.of(
                            new Periodo(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2))))
                    : Optional.empty();
        }

        /** The cycle before this one. */
        public Periodo anterior() {
            return new Periodo(inicio - 1, fin - 1);
        }

        @Override
        public String toString() {
            return "%04d-%04d".formatted(inicio, fin);
        }
    }

    /** Keeps immutable copies. */
    public DocumentoAsm {
        encabezado = Collections.unmodifiableMap(new LinkedHashMap<>(encabezado));
        columnas = List.copyOf(columnas);
        asm = List.copyOf(asm);
        periodosSinVigentes = List.copyOf(periodosSinVigentes);
        otros = Collections.unmodifiableMap(new LinkedHashMap<>(otros));
    }

    /** The field as published; empty text when it is missing. */
    public String campo(Campo campo) {
        return encabezado.getOrDefault(campo, "");
    }

    /** The cycle, when it is written as the format asks. */
    public Optional<Periodo> periodo() {
        return Periodo.de(campo(Campo.PERIODO));
    }

    /** Year in which the document was made, when it is a year. */
    public Optional<Year> anioElaboracion() {
        String texto = campo(Campo.ANIO_ELABORACION).strip();
        return texto.matches("\\d{4}") ? Optional.of(Year.parse(texto)) : Optional.empty();
    }

    /** The latest cut that its rows report. */
    public Optional<YearMonth> corte() {
        return asm.stream().flatMap(a -> a.corte().stream()).max(Comparator.naturalOrder());
    }

    /** Year to which catalogues are asked: of making, else of the cut, else of the follow-up. */
    public Optional<Year> anioDeReferencia() {
        return anioElaboracion()
                .or(() -> corte().map(c -> Year.of(c.getYear())))
                .or(() -> periodo().map(p -> Year.of(p.fin())));
    }

    /** Whether only a part of the published document was captured. */
    public boolean esExtracto() {
        return !campo(Campo.EXTRACTO).isBlank();
    }

    /** The reference of a field of the heading or the foot. */
    public RefCelda ref(String campo) {
        return new RefCelda(tabla, origen, campo);
    }

    /** How people name the document: its period, else its place in the file. */
    public String rotulo() {
        String periodo = campo(Campo.PERIODO);
        return periodo.isBlank() ? "documento " + origen.linea() : "periodo " + periodo;
    }
}
