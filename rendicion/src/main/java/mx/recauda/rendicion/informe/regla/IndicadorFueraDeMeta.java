package mx.recauda.rendicion.informe.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.formulario.Formulario;
import mx.recauda.rendicion.formulario.Formularios;
import mx.recauda.rendicion.formulario.IndicadorDeCatalogo;
import mx.recauda.rendicion.indicador.Sentido;
import mx.recauda.rendicion.informe.AvanceReportado;
import mx.recauda.rendicion.informe.IndicadorReportado;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.informe.NumeroPublicado;
import mx.recauda.rendicion.texto.Texto;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** An indicator that misses its goal is not reported beside a commitment said to be attended. */
final class IndicadorFueraDeMeta implements Regla<Informe> {

    private static final Ficha FICHA =
            new Ficha(
                    "INF-025",
                    "Indicador fuera de meta con respuesta positiva",
                    Gravedad.ALTA,
                    "indicadores: valor, sentido y meta (de su hoja o del catálogo); compromisos: respuesta del compromiso relacionado",
                    "Declara el incumplimiento y su causa en el avance del compromiso, o corrige el valor.",
                    "LFPRH 61; compromiso de ejercer el gasto de operación por debajo de la inflación (Bases de Colaboración PGCM)",
                    Confianza.CONFIRMADA);

    private static final Senala SENALA = new Senala(FICHA, IndicadorReportado.TABLA);

    private static final Pattern META_ESCRITA =
            Pattern.compile("[<>≤≥=\\s]*(-?\\d[\\d,]*(?:\\.\\d+)?)\\s*%?");
    private static final int ANIOS_ATRAS = 50;
    private static final BigDecimal CIEN = BigDecimal.valueOf(100);

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(Informe informe) {
        Formulario formulario = Formularios.para(informe.metadatos().anio()).formulario();
        List<AvanceReportado> avances = AvanceReportado.de(informe);
        return IndicadorReportado.de(informe).stream()
                .filter(i -> valor(i).isPresent())
                .flatMap(
                        i -> revisa(i, formulario.indicador(i.codigo()), avances, informe).stream())
                .toList();
    }

    private static Optional<Hallazgo> revisa(
            IndicadorReportado indicador,
            Optional<IndicadorDeCatalogo> catalogo,
            List<AvanceReportado> avances,
            Informe informe) {
        Optional<AvanceReportado> relacionado =
                avances.stream()
                        .filter(a ->
                                catalogo.flatMap(IndicadorDeCatalogo::compromiso)
                                        .filter(a.codigo()::equals)
                                        .isPresent())
                        .findFirst();
        boolean reconocido =
                relacionado
                        .filter(a ->
                                !a.esPositiva()
                                        || Lexico.hay("incumplimiento_declarado", a.avance()))
                        .isPresent();
        Sentido sentido = sentido(indicador, catalogo);
        Optional<BigDecimal> meta = meta(indicador, catalogo, informe.metadatos().anio());
        if (reconocido
                || !esExigible(indicador, sentido, informe)
                || meta.isEmpty()
                || cumple(valor(indicador).orElseThrow(), meta.get(), sentido)) {
            return Optional.empty();
        }
        return Optional.of(hallazgo(indicador, relacionado, meta.get(), sentido));
    }

    private static Optional<BigDecimal> valor(IndicadorReportado indicador) {
        return indicador.numero();
    }

    private static boolean cumple(BigDecimal valor, BigDecimal meta, Sentido sentido) {
        return sentido == Sentido.ASCENDENTE
                ? valor.compareTo(meta) >= 0
                : valor.compareTo(meta) <= 0;
    }

    private static Sentido sentido(
            IndicadorReportado indicador, Optional<IndicadorDeCatalogo> catalogo) {
        return indicador
                .fila()
                .texto("sentido")
                .map(s ->
                        Texto.plano(s).startsWith("desc")
                                ? Sentido.DESCENDENTE
                                : Sentido.ASCENDENTE)
                .or(() -> catalogo.map(IndicadorDeCatalogo::sentido))
                .orElse(Sentido.ASCENDENTE);
    }

    private static Optional<BigDecimal> meta(
            IndicadorReportado indicador, Optional<IndicadorDeCatalogo> catalogo, int anio) {
        Matcher escrita = META_ESCRITA.matcher(indicador.fila().crudo("meta").strip());
        if (escrita.matches()) {
            return NumeroPublicado.numero(escrita.group(1));
        }
        return catalogo.filter(IndicadorDeCatalogo::topeSobreInflacion)
                .map(c -> CIEN.add(inflacion(anio)));
    }

    /** That of the year, or the nearest earlier one known. */
    private static BigDecimal inflacion(int anio) {
        return IntStream.rangeClosed(0, ANIOS_ATRAS)
                .mapToObj(n -> Formularios.inflacionPct(anio - n))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    /**
     * An annual goal that grows is judged at the close of the year; one of each quarter, always.
     */
    private static boolean esExigible(
            IndicadorReportado indicador, Sentido sentido, Informe informe) {
        return sentido == Sentido.DESCENDENTE
                || informe.metadatos().trimestre() == 4
                || Texto.plano(indicador.fila().crudo("frecuencia")).startsWith("trimestral");
    }

    private static Hallazgo hallazgo(
            IndicadorReportado indicador,
            Optional<AvanceReportado> relacionado,
            BigDecimal meta,
            Sentido sentido) {
        String limite =
                (sentido == Sentido.ASCENDENTE ? "al menos " : "a lo más ")
                        + meta.toPlainString()
                        + " %";
        String respuesta =
                relacionado
                        .map(a ->
                                " El compromiso %s responde «%s»."
                                        .formatted(a.codigo(), a.respuesta()))
                        .orElse("");
        return SENALA.en(
                indicador.rotulo() + relacionado.map(a -> " / " + a.codigo()).orElse(""),
                indicador.valor(),
                limite,
                "El indicador %s vale %s y su meta es %s; no se declara el incumplimiento.%s"
                        .formatted(indicador.rotulo(), indicador.valor(), limite, respuesta),
                Senala.celda(IndicadorReportado.TABLA, indicador.fila(), indicador.columnaValor()));
    }
}
