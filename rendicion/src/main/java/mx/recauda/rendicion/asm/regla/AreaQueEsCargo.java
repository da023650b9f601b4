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
import mx.recauda.rendicion.texto.Vocabulario;

import java.util.List;
import java.util.stream.Stream;

/** The responsible area is the post of a person. */
final class AreaQueEsCargo implements Regla<SeguimientoAsm> {

    private static final Ficha FICHA =
            new Ficha(
                    "ASM-025",
                    "Cargo en lugar de área",
                    Gravedad.MEDIA,
                    "Área Responsable; palabras con que empiezan los cargos",
                    "Escribe el nombre del área; la persona y su cargo van en el oficio.",
                    "Formato oficial: «Área Responsable»; informe de comisión de 2019, mismo "
                            + "defecto",
                    Confianza.UNA_FUENTE);

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(SeguimientoAsm seguimiento) {
        return seguimiento.porFila(AreaQueEsCargo::revisa);
    }

    private static Stream<Hallazgo> revisa(DocumentoAsm documento, Asm asm) {
        String area = asm.celda(ColumnaAsm.AREA_RESPONSABLE);
        if (!Vocabulario.empiezaComoCargo(area)) {
            return Stream.empty();
        }
        return Stream.of(
                new Senala(FICHA)
                        .en(
                                documento,
                                asm,
                                area,
                                "el nombre de un área",
                                "«%s» es el cargo de una persona, no un área.".formatted(area),
                                ColumnaAsm.AREA_RESPONSABLE));
    }
}
