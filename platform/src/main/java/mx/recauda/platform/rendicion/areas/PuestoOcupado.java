package mx.recauda.platform.rendicion.areas;

import mx.recauda.rendicion.flujo.Papel;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Who holds a post.
 *
 * @param id opaque identity of the appointment
 * @param cuenta account
 * @param nombre name of the person
 * @param area key of the area
 * @param puesto title of the post
 * @param papel what the post does on the road of a section
 * @param desde first day
 * @param hasta last day, when it has one
 */
public record PuestoOcupado(
        UUID id,
        String cuenta,
        String nombre,
        String area,
        String puesto,
        Papel papel,
        LocalDate desde,
        Optional<LocalDate> hasta) {}
