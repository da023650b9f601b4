package mx.recauda.rendicion.informe.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.informe.Fila;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.informe.NumeroPublicado;
import mx.recauda.rendicion.informe.Tabla;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The number captured beside a published text says the same as the text. */
final class NumeroContraPublicado implements Regla<Informe> {

    private static final Ficha FICHA =
            new Ficha(
                    "INF-010",
                    "Número contra texto publicado",
                    Gravedad.MEDIA,
                    "toda columna con una hermana terminada en _publicado o _publicada",
                    "Corrige la columna numérica: manda el texto publicado.",
                    "Formato informe-trimestral/1: la columna _publicado es el texto impreso y su hermana el número",
                    Confianza.CONFIRMADA);

    private static final Pattern SUFIJO = Pattern.compile("_publicad[oa]$");

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(Informe informe) {
        List<Hallazgo> hallazgos = new ArrayList<>();
        for (Tabla tabla : informe.tablas().values()) {
            for (String publicada : tabla.columnas()) {
                String numero = SUFIJO.matcher(publicada).replaceFirst("");
                if (!numero.equals(publicada) && tabla.tiene(numero)) {
                    Senala senala = new Senala(FICHA, Secciones.de(informe, tabla.clave()));
                    tabla.filas()
                            .forEach(f ->
                                    compara(senala, tabla, f, publicada, numero)
                                            .ifPresent(hallazgos::add));
                }
            }
        }
        return hallazgos;
    }

    private static Optional<Hallazgo> compara(
            Senala senala, Tabla tabla, Fila fila, String publicada, String numero) {
        Optional<BigDecimal> impreso = NumeroPublicado.numero(fila, publicada);
        Optional<BigDecimal> capturado = NumeroPublicado.numero(fila, numero);
        boolean igual =
                impreso.isEmpty()
                        || (capturado.isPresent() && impreso.get().compareTo(capturado.get()) == 0)
                        || (capturado.isEmpty() && !fila.crudo(numero).isBlank());
        if (igual) {
            return Optional.empty();
        }
        return Optional.of(
                senala.en(
                        Renglon.nombre(tabla, fila) + ", " + numero,
                        fila.crudo(publicada),
                        fila.crudo(numero),
                        "El texto publicado «%s» y el número capturado «%s» no dicen lo mismo."
                                .formatted(fila.crudo(publicada), fila.crudo(numero)),
                        Senala.celda(tabla.clave(), fila, publicada),
                        Senala.celda(tabla.clave(), fila, numero)));
    }
}
