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
import mx.recauda.rendicion.texto.FechasEnTexto;

import java.util.List;
import java.util.stream.Stream;

/** An end date or a cut is not written as the format asks, or does not exist. */
final class FechaMalEscrita implements Regla<SeguimientoAsm> {

    private static final Ficha FICHA =
            new Ficha(
                    "ASM-012",
                    "Fecha mal escrita",
                    Gravedad.MEDIA,
                    "Fecha de Término (dd/mm/aaaa); Mes y Año (Marzo-2016)",
                    "Escribe la fecha como dd/mm/aaaa y el corte como Mes-año.",
                    "Formato oficial: documentos 2014-2015 y 2022-2023",
                    Confianza.CONFIRMADA);

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(SeguimientoAsm seguimiento) {
        return seguimiento.porFila(FechaMalEscrita::revisa);
    }

    private static Stream<Hallazgo> revisa(DocumentoAsm documento, Asm asm) {
        String termino = asm.celda(ColumnaAsm.FECHA_TERMINO);
        String corte = asm.celda(ColumnaAsm.MES_ANIO);
        boolean malTermino = !termino.isBlank() && FechasEnTexto.publicada(termino).isEmpty();
        boolean malCorte = !corte.isBlank() && FechasEnTexto.mesAnio(corte).isEmpty();
        return Stream.concat(
                malTermino
                        ? Stream.of(
                                hallazgo(
                                        documento,
                                        asm,
                                        ColumnaAsm.FECHA_TERMINO,
                                        "una fecha dd/mm/aaaa que exista"))
                        : Stream.empty(),
                malCorte
                        ? Stream.of(
                                hallazgo(
                                        documento,
                                        asm,
                                        ColumnaAsm.MES_ANIO,
                                        "un mes y un año, como Marzo-2016"))
                        : Stream.empty());
    }

    private static Hallazgo hallazgo(
            DocumentoAsm documento, Asm asm, ColumnaAsm columna, String esperado) {
        return new Senala(FICHA)
                .en(
                        documento,
                        asm,
                        asm.celda(columna),
                        esperado,
                        "«%s» dice «%s»; se espera %s."
                                .formatted(columna.rotulo(), asm.celda(columna), esperado),
                        columna);
    }
}
