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
import mx.recauda.rendicion.compromiso.MarcosNormativos;
import mx.recauda.rendicion.texto.FechasEnTexto;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** The row reports a month that is not a cut of the framework in force. */
final class CorteFueraDeCalendario implements Regla<SeguimientoAsm> {

    private static final Ficha FICHA =
            new Ficha(
                    "ASM-013",
                    "Corte fuera del calendario",
                    Gravedad.MEDIA,
                    "Mes y Año; calendario de cortes del marco normativo",
                    "Reporta el avance en los meses de corte, o cita el acto que pidió un corte distinto.",
                    "Mecanismo de seguimiento: cortes de marzo y septiembre",
                    Confianza.CONFIRMADA);

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(SeguimientoAsm seguimiento) {
        return seguimiento.porFila(CorteFueraDeCalendario::revisa);
    }

    private static Stream<Hallazgo> revisa(DocumentoAsm documento, Asm asm) {
        return asm.corte().stream()
                .filter(CorteFueraDeCalendario::noEsCorte)
                .map(corte ->
                        new Senala(FICHA)
                                .en(
                                        documento,
                                        asm,
                                        FechasEnTexto.imprime(corte),
                                        "un mes de corte",
                                        "%s no es un corte del marco normativo vigente."
                                                .formatted(FechasEnTexto.imprime(corte)),
                                        ColumnaAsm.MES_ANIO));
    }

    private static boolean noEsCorte(YearMonth corte) {
        return MarcosNormativos.vigente(corte.atDay(1))
                .map(marco -> !marco.esCorte(corte))
                .orElse(false);
    }
}
