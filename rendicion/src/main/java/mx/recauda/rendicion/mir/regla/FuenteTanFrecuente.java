package mx.recauda.rendicion.mir.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.mir.Mir;

import java.util.List;

/** The source of a variable is at least as frequent as the indicator. */
final class FuenteTanFrecuente implements Regla<Mir> {

    private static final Senala SENALA =
            new Senala(
                    new Ficha(
                            "MIR-022",
                            "Frecuencia de la fuente",
                            Gravedad.MEDIA,
                            "Ficha técnica",
                            "Usa una fuente más frecuente, o mide con menos frecuencia.",
                            "Lógica horizontal; mir.md §2",
                            Confianza.CONFIRMADA));

    @Override
    public Ficha ficha() {
        return SENALA.ficha();
    }

    @Override
    public List<Hallazgo> revisa(Mir mir) {
        return Fichas.de(mir)
                .filter(f ->
                        f.ficha().variables().stream()
                                .anyMatch(v ->
                                        v.frecuencia().meses() > f.ficha().frecuencia().meses()))
                .map(f ->
                        SENALA.en(
                                f,
                                "variables",
                                f.ficha().frecuencia().name(),
                                "fuentes al menos tan frecuentes",
                                "Alguna variable se conoce con menos frecuencia que la del indicador."))
                .toList();
    }
}
