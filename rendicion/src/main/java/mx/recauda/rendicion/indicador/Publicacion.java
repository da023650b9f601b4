package mx.recauda.rendicion.indicador;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether a goal may be published. */
public final class Publicacion {

    private static final int HUELLA_CARACTERES = 64;

    private final Meta meta;
    private final Idioma idioma;
    private final List<Incidencia> faltas = new ArrayList<>();

    private Publicacion(Meta meta, Idioma idioma) {
        this.meta = meta;
        this.idioma = idioma;
    }

    /**
     * Every reason not to publish a goal; empty when it may be. The memoria proves the last value
     * of the goal: each adjustment brings its own.
     */
    public static List<Incidencia> revisa(Meta meta, Optional<Memoria> memoria, Idioma idioma) {
        return new Publicacion(meta, idioma).revisa(memoria);
    }

    private List<Incidencia> revisa(Optional<Memoria> memoria) {
        faltas.addAll(meta.revisa(idioma));
        memoria.ifPresentOrElse(
                this::revisa, () -> falta(ErrorDeIndicador.SIN_MEMORIA, "memoria", ""));
        return faltas;
    }

    private void revisa(Memoria memoria) {
        if (!memoria.indicador().equals(meta.indicador())
                || !memoria.periodo().equals(meta.periodo())) {
            falta(
                    ErrorDeIndicador.MEMORIA_AJENA,
                    "memoria",
                    memoria.indicador() + " " + memoria.periodo());
        }
        incompletas(memoria);
        for (int i = 0; i < memoria.pasos().size(); i++) {
            paso(memoria, i);
        }
        resultado(memoria);
        aprobacion(memoria);
    }

    private void incompletas(Memoria memoria) {
        Map<String, Boolean> partes = new LinkedHashMap<>();
        partes.put("metodo", !memoria.metodo().isBlank());
        partes.put("datos", !memoria.datos().isEmpty());
        partes.put(
                "huella",
                memoria.datos().stream().allMatch(d -> d.huella().length() == HUELLA_CARACTERES));
        partes.put("supuestos", !memoria.supuestos().isEmpty());
        partes.put("pasos", !memoria.pasos().isEmpty());
        partes.put("factibilidad", !memoria.factibilidad().isBlank());
        partes.put("autor", !memoria.autor().isBlank());
        partes.forEach((parte, completa) -> {
            if (!completa) {
                falta(ErrorDeIndicador.MEMORIA_INCOMPLETA, parte, parte);
            }
        });
    }

    private void paso(Memoria memoria, int i) {
        Memoria.Paso paso = memoria.pasos().get(i);
        Optional<BigDecimal> exacto = Aritmetica.evalua(paso.expresion(), memoria.nombresHasta(i));
        boolean da =
                exacto.map(v -> v.setScale(paso.resultado().scale(), RoundingMode.HALF_UP))
                        .filter(v -> v.compareTo(paso.resultado()) == 0)
                        .isPresent();
        if (!da) {
            faltas.add(
                    Incidencia.de(
                                    ErrorDeIndicador.PASO_NO_DA,
                                    idioma,
                                    meta.indicador(),
                                    meta.periodo(),
                                    paso.nombre() + " = " + paso.expresion(),
                                    paso.resultado().toPlainString(),
                                    exacto.map(v ->
                                                    v.setScale(
                                                                    paso.resultado().scale(),
                                                                    RoundingMode.HALF_UP)
                                                            .toPlainString())
                                            .orElse("n. d."))
                            .enArchivo(meta.indicador())
                            .enLinea(i + 1)
                            .enCampo("pasos", paso.resultado().toPlainString()));
        }
    }

    private void resultado(Memoria memoria) {
        BigDecimal ultima =
                meta.ajustes().isEmpty() ? meta.original() : meta.ajustes().getLast().nuevo();
        memoria.resultado()
                .filter(r -> r.compareTo(ultima) != 0)
                .ifPresent(r ->
                        falta(
                                ErrorDeIndicador.RESULTADO_DISTINTO,
                                "resultado",
                                r.toPlainString(),
                                ultima.toPlainString()));
    }

    private void aprobacion(Memoria memoria) {
        if (memoria.aprobador().isEmpty()) {
            falta(ErrorDeIndicador.SIN_APROBAR, "aprobador", "");
        } else if (memoria.aprobador().get().equals(memoria.autor())) {
            falta(ErrorDeIndicador.AUTOR_APRUEBA, "aprobador", memoria.autor());
        }
    }

    private void falta(ErrorDeIndicador error, String campo, String valor) {
        falta(error, campo, valor, "");
    }

    private void falta(ErrorDeIndicador error, String campo, String valor, String esperado) {
        faltas.add(
                Incidencia.de(error, idioma, meta.indicador(), meta.periodo(), valor, esperado)
                        .enArchivo(meta.indicador())
                        .enCampo(campo, valor));
    }
}
