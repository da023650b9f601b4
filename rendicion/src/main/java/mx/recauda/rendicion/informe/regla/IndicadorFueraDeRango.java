package mx.recauda.rendicion.informe.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.formulario.Formulario;
import mx.recauda.rendicion.formulario.Formularios;
import mx.recauda.rendicion.formulario.IndicadorDeCatalogo;
import mx.recauda.rendicion.informe.IndicadorReportado;
import mx.recauda.rendicion.informe.Informe;

import java.util.List;

/** What was counted as a part does not exceed the whole. */
final class IndicadorFueraDeRango implements Regla<Informe> {

    private static final Ficha FICHA =
            new Ficha(
                    "INF-026",
                    "Parte mayor que el todo",
                    Gravedad.ALTA,
                    "indicadores: A y B de los indicadores que el catálogo define como parte de un todo",
                    "Revisa qué se contó en A y qué en B; el universo debe contener a la parte.",
                    "Hoja de indicadores 4T-2014: A cuenta elementos de B",
                    Confianza.INFERIDA);

    private static final Senala SENALA = new Senala(FICHA, IndicadorReportado.TABLA);

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(Informe informe) {
        Formulario formulario = Formularios.para(informe.metadatos().anio()).formulario();
        return IndicadorReportado.de(informe).stream()
                .filter(i ->
                        formulario
                                .indicador(i.codigo())
                                .filter(IndicadorDeCatalogo::esParteDeUnTodo)
                                .isPresent())
                .filter(i -> i.a().isPresent() && i.b().isPresent())
                .filter(i -> i.a().get().compareTo(i.b().get()) > 0 || i.a().get().signum() < 0)
                .map(i ->
                        SENALA.en(
                                i.rotulo(),
                                Impreso.numero(i.a().get()) + " / " + Impreso.numero(i.b().get()),
                                "A entre 0 y B",
                                "La variable A (%s) no está entre 0 y B (%s), y A debe ser parte de B."
                                        .formatted(
                                                Impreso.numero(i.a().get()),
                                                Impreso.numero(i.b().get())),
                                Senala.celda(IndicadorReportado.TABLA, i.fila(), "a"),
                                Senala.celda(IndicadorReportado.TABLA, i.fila(), "b")))
                .toList();
    }
}
