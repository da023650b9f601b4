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
import mx.recauda.rendicion.texto.DireccionElectronica;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The address of the evidence was broken by a line break or is not complete. */
final class UbicacionRota implements Regla<SeguimientoAsm> {

    private static final Ficha FICHA =
            new Ficha(
                    "ASM-004",
                    "Dirección electrónica rota",
                    Gravedad.MEDIA,
                    "Ubicación del Documento; Productos y/o Evidencias",
                    "Corrige la dirección y compruébala antes de publicar; se propone la que probablemente se quiso escribir.",
                    "Seguimiento de ASM 2014-2015, ASM 3: dirección partida por el corte de línea",
                    Confianza.CONFIRMADA);

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(SeguimientoAsm seguimiento) {
        return seguimiento.porFila(UbicacionRota::revisa);
    }

    private static Stream<Hallazgo> revisa(DocumentoAsm documento, Asm asm) {
        String contexto =
                documento.asm().stream()
                        .flatMap(a -> a.conTexto().stream().map(a::celda))
                        .collect(Collectors.joining(" "));
        return Stream.of(ColumnaAsm.UBICACION, ColumnaAsm.PRODUCTOS)
                .flatMap(columna ->
                        DireccionElectronica.defecto(asm.celda(columna), contexto).stream()
                                .map(d -> hallazgo(documento, asm, columna, d)));
    }

    private static Hallazgo hallazgo(
            DocumentoAsm documento,
            Asm asm,
            ColumnaAsm columna,
            DireccionElectronica.Defecto defecto) {
        return new Senala(FICHA)
                .en(
                        documento,
                        asm,
                        defecto.publicada(),
                        defecto.propuesta(),
                        "La dirección «%s» está rota: %s."
                                .formatted(
                                        defecto.publicada(), String.join("; ", defecto.motivos())),
                        columna);
    }
}
