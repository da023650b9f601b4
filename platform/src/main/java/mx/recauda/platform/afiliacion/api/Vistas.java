package mx.recauda.platform.afiliacion.api;

import mx.recauda.platform.afiliacion.lotes.Lote;
import mx.recauda.platform.afiliacion.patrones.Patrones;
import mx.recauda.platform.afiliacion.patrones.RegistroListado;
import mx.recauda.platform.afiliacion.personas.Asegurado;
import mx.recauda.platform.afiliacion.personas.Personas;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the API answers: Spanish names, ISO dates, money as text with two decimals. */
final class Vistas {

    private Vistas() {}

    /** A page of a list. */
    record Lista<T>(int total, int desde, List<T> filas) {

        Lista {
            filas = List.copyOf(filas);
        }
    }

    /** A registro patronal in a list. */
    record Registro(
            UUID id,
            String registro,
            String rfc,
            String nombre,
            String oficina,
            String modalidad,
            String alta,
            String baja) {

        static Registro de(RegistroListado r) {
            return new Registro(
                    r.id(),
                    r.numero(),
                    r.rfc(),
                    r.nombre(),
                    r.oficina(),
                    r.modalidad(),
                    r.alta().toString(),
                    r.baja().map(LocalDate::toString).orElse(""));
        }
    }

    /** A registro patronal as it stands on a day. */
    record Situacion(
            Registro registro, String estado, String fraccion, String clase, String prima) {

        static Situacion de(Patrones.Ficha ficha) {
            return new Situacion(
                    Registro.de(ficha.registro()),
                    ficha.situacion().estado().name(),
                    ficha.situacion().fraccion().orElse(""),
                    ficha.situacion().clase().map(Enum::name).orElse(""),
                    ficha.situacion().prima().map(p -> p.porcentaje().toPlainString()).orElse(""));
        }
    }

    /** A person. */
    record Persona(
            UUID id,
            String nss,
            String curp,
            String primerApellido,
            String segundoApellido,
            String nombres,
            String nacimiento,
            String sexo) {

        static Persona de(Asegurado a) {
            return new Persona(
                    a.id(),
                    a.nss(),
                    a.datos().curp(),
                    a.datos().primerApellido(),
                    a.datos().segundoApellido(),
                    a.datos().nombres(),
                    a.datos().nacimiento().map(LocalDate::toString).orElse(""),
                    a.datos().sexo().map(s -> String.valueOf(s.letra())).orElse(""));
        }
    }

    /** A movement. */
    record Movimiento(
            long id,
            UUID registroId,
            String registro,
            String nss,
            String tipo,
            String fecha,
            String efecto,
            String sbc,
            String conocidoEn) {

        static Movimiento de(Personas.Movimiento m) {
            return new Movimiento(
                    m.id(),
                    m.registro(),
                    m.numero(),
                    m.nss(),
                    m.tipo(),
                    m.fecha().toString(),
                    m.efecto().toString(),
                    BigDecimal.valueOf(m.sbcCentavos(), 2).toPlainString(),
                    m.conocidoEn().toString());
        }
    }

    /** A lote and how far it was operated. */
    record LoteRecibido(
            UUID id,
            long folio,
            String registro,
            String estado,
            String nombre,
            String huella,
            int lineas,
            int operadas,
            int rechazadas,
            int incidencias,
            String recibidoEn,
            String sello) {

        static LoteRecibido de(Lote lote) {
            return new LoteRecibido(
                    lote.id(),
                    lote.folio(),
                    lote.numeroDeRegistro(),
                    lote.estado().name(),
                    lote.nombre(),
                    lote.huella(),
                    lote.lineas(),
                    lote.operadas(),
                    lote.rechazadas(),
                    lote.incidencias(),
                    lote.recibidoEn().toString(),
                    lote.sello().sello());
        }
    }
}
