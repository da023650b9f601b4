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
import mx.recauda.rendicion.texto.Texto;
import mx.recauda.rendicion.texto.Vocabulario;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A cell of amounts holds a number or nothing. */
final class CeldaNumericaMalFormada implements Regla<Informe> {

    private static final Ficha FICHA =
            new Ficha(
                    "INF-014",
                    "Celda numérica mal formada",
                    Gravedad.ALTA,
                    "columnas de importes, porcentajes y cuentas de todas las tablas",
                    "Escribe el número con sus miles y decimales en su lugar, o deja la celda vacía.",
                    "Formatos del informe trimestral 4T-2014: miles con coma, millones con apóstrofo, decimales con punto",
                    Confianza.CONFIRMADA);

    private static final Pattern NUMERICA =
            Pattern.compile(
                    "(?:monto|aplicacion|aprobado|adecuacion|modificado|variacion|cuantia|presupuesto_ejercido|recursos_(?:fiscales|propios)|diferencia_).*|numero|contratos_periodo|programado|ejercido|a|b|valor_publicado");

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(Informe informe) {
        List<Hallazgo> hallazgos = new ArrayList<>();
        for (Tabla tabla : informe.tablas().values()) {
            Senala senala = new Senala(FICHA, Secciones.de(informe, tabla.clave()));
            for (Fila fila : tabla.filas()) {
                for (String columna : tabla.columnas()) {
                    if (NUMERICA.matcher(columna).matches() && malFormada(fila.crudo(columna))) {
                        hallazgos.add(
                                senala.en(
                                        Renglon.nombre(tabla, fila) + ", " + columna,
                                        fila.crudo(columna),
                                        "un número",
                                        "«%s» no se lee como un número."
                                                .formatted(fila.crudo(columna)),
                                        Senala.celda(tabla.clave(), fila, columna)));
                    }
                }
            }
        }
        return hallazgos;
    }

    private static boolean malFormada(String celda) {
        return NumeroPublicado.lee(celda) instanceof NumeroPublicado.Malformado
                && !Vocabulario.sinDato(celda)
                && !Texto.plano(celda).contains("definid")
                && !Ilegible.esIlegible(celda);
    }
}
