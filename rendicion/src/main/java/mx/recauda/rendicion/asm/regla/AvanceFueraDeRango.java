package mx.recauda.rendicion.asm.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.asm.Asm;
import mx.recauda.rendicion.asm.ColumnaAsm;
import mx.recauda.rendicion.asm.DocumentoAsm;
import mx.recauda.rendicion.asm.SeguimientoAsm;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;

import java.util.List;
import java.util.stream.Stream;

/** Progress is not a whole percent from 0 to 100. */
final class AvanceFueraDeRango implements Regla<SeguimientoAsm> {

    private static final Ficha FICHA =
            new Ficha(
                    "ASM-009",
                    "Avance que no es un porcentaje entero",
                    Gravedad.ALTA,
                    "% de Avance de la Actividad",
                    "Captura un entero de 0 a 100, sin signo.",
                    "Formato oficial: «% de Avance de la Actividad»",
                    Confianza.CONFIRMADA);

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(SeguimientoAsm seguimiento) {
        return seguimiento.porFila(AvanceFueraDeRango::revisa);
    }

    private static Stream<Hallazgo> revisa(DocumentoAsm documento, Asm asm) {
        String avance = asm.celda(ColumnaAsm.AVANCE).strip();
        boolean entero = avance.matches("\\d{1,3}") && Integer.parseInt(avance) <= 100;
        if (avance.isEmpty() || entero) {
            return Stream.empty();
        }
        return Stream.of(
                new Senala(FICHA)
                        .en(
                                documento,
                                asm,
                                avance,
                                "un entero de 0 a 100",
                                "El avance «%s» no es un porcentaje entero de 0 a 100."
                                        .formatted(avance),
                                ColumnaAsm.AVANCE));
    }
}
