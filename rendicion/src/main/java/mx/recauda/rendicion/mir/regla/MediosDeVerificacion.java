package mx.recauda.rendicion.mir.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.mir.Mir;

import java.util.List;

/** Every indicator has means of verification. */
final class MediosDeVerificacion implements Regla<Mir> {

    private static final Senala SENALA =
            new Senala(
                    new Ficha(
                            "MIR-012",
                            "Medios de verificación",
                            Gravedad.MEDIA,
                            "Ficha técnica",
                            "Escribe el documento o sistema que da el dato.",
                            "Ficha técnica del indicador; mir.md §3",
                            Confianza.CONFIRMADA));

    @Override
    public Ficha ficha() {
        return SENALA.ficha();
    }

    @Override
    public List<Hallazgo> revisa(Mir mir) {
        return Fichas.de(mir)
                .filter(f -> f.ficha().mediosDeVerificacion().isEmpty())
                .map(f ->
                        SENALA.en(
                                f,
                                "medios_de_verificacion",
                                "",
                                "al menos un medio",
                                "El indicador no tiene medios de verificación."))
                .toList();
    }
}
